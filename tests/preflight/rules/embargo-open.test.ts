import { describe, expect, it } from '@jest/globals'

import { embargoOpen } from '../../../src/preflight/rules/embargo-open'
import type { RuleFinding } from '../../../src/preflight/types'
import { NOW, saysInBothLanguages, soundFacts } from '../facts'

const at = (milliseconds: number): RuleFinding[] =>
  embargoOpen.check(
    soundFacts({ article: { embargoUntil: new Date(NOW.getTime() + milliseconds).toISOString() } }),
  )

describe('an embargo', () => {
  it('holds until its moment, which it names', () => {
    const [finding, ...more] = at(1)
    expect(finding?.path).toBe('embargo.until')
    expect(finding?.message.en).toContain('2026-11-01T12:00:00.001Z')
    expect(finding?.message.ar).toContain('2026-11-01T12:00:00.001Z')
    expect([more.length, embargoOpen.level, embargoOpen.lowerable]).toEqual([0, 'block', false])
    if (finding) saysInBothLanguages(finding)
  })

  it('holds no longer at its moment, nor after it, nor where there is none', () => {
    expect(at(0)).toEqual([])
    expect(at(-1)).toEqual([])
    expect(at(-365 * 24 * 60 * 60 * 1000)).toEqual([])
    expect(embargoOpen.check(soundFacts({ article: { embargoUntil: null } }))).toEqual([])
  })
})
