import { describe, expect, it } from '@jest/globals'

import { helplineChecked } from '../../../src/preflight/rules/helpline-checked'
import type { Facts, HelplineFact, RuleFinding } from '../../../src/preflight/types'
import { NOW, saysInBothLanguages, soundFacts } from '../facts'

const DAY = 24 * 60 * 60 * 1000
const after = (days: number): string => new Date(NOW.getTime() + days * DAY).toISOString()
function check(helpline: Partial<HelplineFact>, policy: Partial<Facts['policy']> = {}): RuleFinding[] {
  const findings = helplineChecked.check(soundFacts({ helpline, policy }))
  findings.forEach(saysInBothLanguages)
  return findings
}

describe('helpline-checked', () => {
  it('blocks, and can neither be lowered nor set aside: a call to the line settles it', () => {
    expect(helplineChecked).toMatchObject({ level: 'block', lowerable: false, overridable: false })
  })

  it('warns on the day that the record sets for the next check, and not before', () => {
    expect(check({ nextCheckDue: after(1) })).toEqual([])
    expect(check({ nextCheckDue: after(0) })).toMatchObject([{ level: 'warn', subject: { id: 'h1' } }])
    expect(check({ nextCheckDue: after(-3), checkedAt: after(-200) })).toMatchObject([{ level: 'block' }])
  })

  it('does not take a check that lies ahead, or that cannot be read, for a check', () => {
    expect(check({ checkedAt: after(400) })).toMatchObject([{ level: 'block' }])
    expect(check({ checkedAt: 'some day' })).toMatchObject([{ level: 'block' }])
    expect(check({ checkedAt: after(0.5) })).toEqual([])
  })

  it('blocks past the hard limit even where the desk set the soft one beyond it', () => {
    expect(check({ checkedAt: after(-25) }, { helplineWarnDays: 90, helplineBlockDays: 20 })).toMatchObject([
      { level: 'block' },
    ])
  })

  it('counts days as Arabic does', () => {
    const said = (days: number): string =>
      check({ checkedAt: after(-days - 1) }, { helplineWarnDays: days, helplineBlockDays: 1000 })[0]?.message
        .ar ?? ''
    expect(said(1)).toContain('أكثر من يوم.')
    expect(said(2)).toContain('أكثر من يومين.')
    expect(said(7)).toContain('أكثر من 7 أيام.')
    expect(said(90)).toContain('أكثر من 90 يومًا.')
    expect(said(100)).toContain('أكثر من 100 يوم.')
  })
})
