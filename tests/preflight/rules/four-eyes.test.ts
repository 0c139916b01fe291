import { describe, expect, it } from '@jest/globals'

import { preflight } from '../../../src/preflight/engine'
import { fourEyes } from '../../../src/preflight/rules/four-eyes'
import { saysInBothLanguages, soundFacts } from '../facts'

const found = (actor: string | null, hands: string[], isAsked = true) =>
  fourEyes.check(soundFacts({ actor, article: { hands }, policy: { fourEyes: isAsked } }))

describe('four eyes', () => {
  it('stop the one who alone worked on a story from publishing it, in both languages', () => {
    const findings = found('u1', ['u1'])
    expect(findings).toHaveLength(1)
    for (const finding of findings) saysInBothLanguages(finding)
    expect(found('u1', ['u1', 'u1'])).toHaveLength(1)
  })

  it.each([
    ['a colleague publishes it', 'u2', ['u1']],
    ['a colleague worked on it too', 'u1', ['u1', 'u2']],
    ['a colleague changed it last', 'u1', ['u2', 'u1', 'u2']],
    ['nobody in particular asks', null, ['u1']],
    ['nobody is known to have worked on it', 'u1', []],
    ['nobody asks and nobody worked', null, []],
  ])('see nothing where %s', (_, actor, hands) => {
    expect(found(actor, hands)).toEqual([])
  })

  it('see nothing where the desk does not ask for them', () => {
    expect(found('u1', ['u1'], false)).toEqual([])
  })

  it('block, unless the desk made them milder', () => {
    const facts = { actor: 'u1', article: { hands: ['u1'] } }
    expect(preflight(soundFacts(facts), [fourEyes])[0]?.level).toBe('block')
    expect(
      preflight(soundFacts({ ...facts, policy: { levels: { 'four-eyes': 'warn' } } }), [fourEyes])[0]?.level,
    ).toBe('warn')
  })
})
