import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import {
  countedAcknowledgements,
  markOverrides,
  obstacles,
  preflight,
  stops,
} from '../../src/preflight/engine'
import type { Finding, Level, Rule, RuleFinding } from '../../src/preflight/types'
import { soundFacts } from './facts'

const words = { ar: 'خطأ', en: 'Wrong' }
const rule = (id: string, level: Level, found: Partial<RuleFinding>[], more: Partial<Rule> = {}): Rule => ({
  id,
  level,
  lowerable: false,
  check: () => found.map((entry) => ({ path: 'headline', message: words, fix: words, ...entry })),
  ...more,
})
const LEVELS: Level[] = ['block', 'warn', 'note']

describe('the engine', () => {
  it('names the rule, gives its level and its guideline, and drops nothing that the rule found', () => {
    const range = { start: 0, end: 1, text: 'x' }
    const subject = { collection: 'quotes', id: 'q1' }
    const [found] = preflight(soundFacts(), [rule('a', 'warn', [{ range, subject }], { guideline: 'IPSO' })])
    expect(found).toMatchObject({
      rule: 'a',
      level: 'warn',
      guideline: 'IPSO',
      range,
      subject,
      path: 'headline',
    })
  })

  it('lets the desk harden any rule, and soften only those that allow it', () => {
    for (const own of LEVELS)
      for (const wished of LEVELS)
        for (const lowerable of [true, false]) {
          const facts = soundFacts({ policy: { levels: { a: wished } } })
          const [found] = preflight(facts, [rule('a', own, [{}], { lowerable })])
          const isHarder = LEVELS.indexOf(wished) < LEVELS.indexOf(own)
          expect({ own, wished, lowerable, level: found?.level }).toEqual({
            own,
            wished,
            lowerable,
            level: lowerable || isHarder ? wished : own,
          })
        }
  })

  it('takes a finding’s own level for its rule’s', () => {
    expect(preflight(soundFacts(), [rule('a', 'block', [{ level: 'note' }])])[0]?.level).toBe('note')
  })

  it('puts what stops first, and keeps the order of reading within a level', () => {
    const found = preflight(soundFacts(), [
      rule('a', 'note', [{ path: '1' }]),
      rule('b', 'block', [{ path: '2' }, { path: '3' }]),
      rule('c', 'warn', [{ path: '4' }]),
      rule('d', 'block', [{ path: '5' }]),
    ])
    expect(found.map(({ path }) => path)).toEqual(['2', '3', '5', '4', '1'])
  })

  it('gives a key that stays when the words move and goes when they change', () => {
    const keyOf = (found: Partial<RuleFinding>, id = 'a') =>
      preflight(soundFacts(), [rule(id, 'warn', [found])])[0]?.key
    const base = keyOf({ path: 'body.0', range: { start: 0, end: 3, text: 'old' } })
    expect(base).toMatch(/^[0-9a-f]{16}$/)
    expect(keyOf({ path: 'body.7', range: { start: 9, end: 12, text: 'old' } })).toBe(base)
    for (const other of [
      keyOf({ range: { start: 0, end: 3, text: 'new' } }),
      keyOf({ range: { start: 0, end: 3, text: 'old' } }, 'b'),
      keyOf({ range: { start: 0, end: 3, text: 'old' }, subject: { collection: 'quotes', id: 'q1' } }),
      keyOf({}),
    ])
      expect(other).not.toBe(base)
  })

  it('says that a block may be overridden only where both its rule and the desk’s policy say so', () => {
    for (const own of LEVELS)
      for (const inRule of [true, false, undefined])
        for (const listed of [['a'], ['b'], []]) {
          const [found] = preflight(soundFacts({ policy: { overridable: listed } }), [
            rule('a', own, [{}], inRule === undefined ? {} : { overridable: inRule }),
          ])
          const may = own === 'block' && inRule === true && listed[0] === 'a'
          expect({ own, inRule, listed, overridable: found?.overridable }).toEqual({
            own,
            inRule,
            listed,
            overridable: may ? true : undefined,
          })
        }
  })

  it('lets the desk harden a warning into a block that may be overridden', () => {
    const facts = soundFacts({ policy: { overridable: ['a'], levels: { a: 'block' } } })
    expect(preflight(facts, [rule('a', 'warn', [{}], { overridable: true })])[0]?.overridable).toBe(true)
  })

  it('finds nothing without rules, and throws nothing away with many', () => {
    expect(preflight(soundFacts(), [])).toEqual([])
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LEVELS), { maxLength: 30 }), (levels) => {
        const found = preflight(
          soundFacts(),
          levels.map((level, at) => rule(`r${at}`, level, [{}])),
        )
        expect(found).toHaveLength(levels.length)
        const ranks = found.map(({ level }) => LEVELS.indexOf(level))
        expect(ranks).toEqual([...ranks].sort())
      }),
    )
  })
})

describe('what stands in the way', () => {
  const finding = (level: Level, key = 'k'): Finding => ({
    rule: 'a',
    key,
    level,
    message: words,
    fix: words,
    path: 'x',
  })
  const acknowledged = [{ rule: 'a', key: 'k', reason: 'Seen.' }]

  it('is every block, whatever was acknowledged', () => {
    expect(obstacles([finding('block')], acknowledged)).toHaveLength(1)
  })

  it('is a warning until somebody acknowledges it with a reason, by rule and key', () => {
    expect(obstacles([finding('warn')], [])).toHaveLength(1)
    expect(obstacles([finding('warn')], acknowledged)).toEqual([])
    for (const wrong of [
      { rule: 'b', key: 'k', reason: 'Seen.' },
      { rule: 'a', key: 'l', reason: 'Seen.' },
      { rule: 'a', key: 'k', reason: ' \u00a0\n' },
    ])
      expect(obstacles([finding('warn')], [wrong])).toHaveLength(1)
  })

  it('is no block that somebody set aside, by rule and key, as long as that may be done', () => {
    const by = { id: 'u1', name: 'Salma' }
    const override = { rule: 'a', key: 'k', by, at: '2026-11-01T12:00:00.000Z', reason: 'Sealed file.' }
    const block: Finding = { ...finding('block'), overridable: true }
    const [marked] = markOverrides([block], [override])
    expect(marked?.overridden).toEqual({ by, at: override.at, reason: override.reason })
    expect(stops(block)).toBe(true)
    expect(obstacles(marked ? [marked] : [], [])).toEqual([])
    for (const wrong of [
      { ...override, rule: 'b' },
      { ...override, key: 'l' },
    ])
      expect(obstacles(markOverrides([block], [wrong]), [])).toEqual([block])
    // The policy took the rule off its list: what was allowed before stops the story again.
    expect(obstacles(markOverrides([finding('block')], [override]), [])).toHaveLength(1)
  })

  it('is a warning that was overridden when it was a block: it asks for its acknowledgement', () => {
    const by = { id: 'u1', name: null }
    const override = { rule: 'a', key: 'k', by, at: '2026-11-01T12:00:00.000Z', reason: 'x' }
    expect(obstacles(markOverrides([finding('warn')], [override]), [])).toHaveLength(1)
  })

  it('counts one acknowledgement for each warning that is there, and none that names nothing', () => {
    const findings = [finding('warn'), finding('warn'), finding('note', 'n'), finding('block', 'b')]
    expect(
      countedAcknowledgements(findings, [
        { rule: 'a', key: 'k', reason: '  ' },
        { rule: 'a', key: 'k', reason: ' Seen. ' },
        { rule: 'a', key: 'k', reason: 'Again.' },
        { rule: 'a', key: 'n', reason: 'A note.' },
        { rule: 'a', key: 'b', reason: 'A block.' },
        { rule: 'z', key: 'k', reason: 'Nothing.' },
      ]),
    ).toEqual([{ rule: 'a', key: 'k', reason: 'Seen.' }])
  })

  it('is never a note', () => {
    expect(obstacles([finding('note')], [])).toEqual([])
  })
})
