import { describe, expect, it } from '@jest/globals'

import { shortCodeCountry } from '../../../src/preflight/rules/short-code-country'
import type { HelplineFact, RuleFinding } from '../../../src/preflight/types'
import { saysInBothLanguages, soundFacts, soundHelpline } from '../facts'

const byCode = (id: string, countries: string[], more: Partial<HelplineFact> = {}): HelplineFact =>
  soundHelpline({
    id,
    name: { ar: `خط ${id}`, en: `Line ${id}` },
    countries,
    channels: [{ type: 'phone', e164: null, shortCode: '116111', isReachableFromAbroad: false }],
    ...more,
  })

function check(helplines: HelplineFact[], countries: string[] = []): RuleFinding[] {
  const findings = shortCodeCountry.check(
    soundFacts({ helplines: new Map(helplines.map((each) => [each.id, each])), article: { countries } }),
  )
  findings.forEach(saysInBothLanguages)
  return findings
}

describe('short-code-country', () => {
  it('blocks, cannot be lowered, and can be set aside where one code does answer in several countries', () => {
    expect(shortCodeCountry).toMatchObject({ level: 'block', lowerable: false, overridable: true })
  })

  it('finds a short code without a country', () => {
    const [finding, ...more] = check([byCode('a', [])])
    expect(more).toEqual([])
    expect(finding).toMatchObject({ path: 'helplines', subject: { collection: 'helplines', id: 'a' } })
    expect(finding?.level ?? shortCodeCountry.level).toBe('block')
    expect(finding?.message.en).toContain('116111')
  })

  it('finds one short code for several countries, of any channel', () => {
    const sms = [{ type: 'sms', e164: null, shortCode: '85258', isReachableFromAbroad: false }]
    expect(check([byCode('a', ['SA', 'AE'])])).toHaveLength(1)
    expect(check([byCode('a', ['US', 'CA'], { channels: sms })])).toHaveLength(1)
  })

  it('warns, once for the story, of codes that answer in none of its countries', () => {
    const found = check([byCode('a', ['SA']), byCode('b', ['JO']), byCode('c', ['GB'])], ['GB'])
    expect(found).toMatchObject([{ level: 'warn', path: 'helplines' }])
    expect(found[0]?.message.en).toMatch(/Line a.*Line b/)
    expect(found[0]?.message.en).not.toContain('Line c')
    expect(found[0]?.message.ar).toContain('الأردن')
    expect(check([byCode('a', ['SA'])], ['GB'])[0]?.subject).toEqual({ collection: 'helplines', id: 'a' })
  })

  it.each([
    ['a short code of the country reported on', [byCode('a', ['GB'])], ['GB', 'JO']],
    ['a short code where the story names no country', [byCode('a', ['JO'])], []],
    ['international numbers, wherever they answer', [soundHelpline({ countries: ['US', 'CA'] })], ['GB']],
    ['a service with no number at all', [byCode('a', [], { channels: [] })], ['GB']],
  ])('leaves alone %s', (_, helplines, countries) => {
    expect(check(helplines, countries)).toEqual([])
  })
})
