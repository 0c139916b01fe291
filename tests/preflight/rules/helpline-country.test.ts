import { describe, expect, it } from '@jest/globals'

import { helplineCountry } from '../../../src/preflight/rules/helpline-country'
import type { Facts, HelplineFact, RuleFinding } from '../../../src/preflight/types'
import { saysInBothLanguages, soundFacts, soundHelpline } from '../facts'

const child = (more: Partial<HelplineFact> = {}): HelplineFact => soundHelpline({ kind: 'child', ...more })
const needed = ['child'].map((kind) => ({ kind, topic: { ar: 'إساءة', en: 'Abuse' } }))

function check(
  helplines: HelplineFact[],
  article: Partial<Facts['article']>,
  more: Partial<Facts> = {},
): RuleFinding[] {
  const findings = helplineCountry.check(
    soundFacts({
      requiredHelplines: needed,
      ...(more as object),
      helplines: new Map(helplines.map((each, index) => [`h${index}`, { ...each, id: `h${index}` }])),
      article,
    }),
  )
  findings.forEach(saysInBothLanguages)
  return findings
}

describe('helpline-country', () => {
  it('warns, can be lowered and can be set aside', () => {
    expect(helplineCountry).toMatchObject({ level: 'warn', lowerable: true, overridable: true })
  })

  it('finds a country that no line of the kind serves, one finding for each', () => {
    const found = check([child({ countries: ['GB'] })], { countries: ['GB', 'JO', 'EG', 'JO'] })
    expect(found.map(({ message }) => message.en)).toEqual([
      'The story reports on Jordan, and no helpline “for children” in it answers there.',
      'The story reports on Egypt, and no helpline “for children” in it answers there.',
    ])
    expect(found[0]?.message.ar).toContain('الأردن')
  })

  it('asks for each kind that topics, flags or words of the story ask for', () => {
    const crisis = soundHelpline({ kind: 'suicideCrisis', countries: ['GB'] })
    const texts = [{ path: 'body.0', text: 'It speaks of suicide.', label: { ar: 'النص', en: 'Body' } }]
    expect(check([crisis], { countries: ['JO'] }, { texts, requiredHelplines: [] })).toHaveLength(1)
    expect(
      check([child({ countries: ['GB'] }), soundHelpline({ kind: 'adultSurvivor', countries: ['GB'] })], {
        countries: ['JO'],
        sensitivity: ['childAbuse'],
      }),
    ).toHaveLength(2)
  })

  it.each([
    ['an international service', child({ countries: [] })],
    ['a service with several countries', child({ countries: ['EG', 'JO'] })],
    [
      'a number that is reached from abroad',
      child({
        countries: ['GB'],
        channels: [
          { type: 'phone', e164: null, shortCode: '110', isReachableFromAbroad: false },
          { type: 'chat', e164: null, shortCode: null, isReachableFromAbroad: true },
        ],
      }),
    ],
  ])('is content with %s', (_, helpline) => {
    expect(check([helpline], { countries: ['JO'] })).toEqual([])
  })

  it('says nothing of a story without countries, of kinds nobody asks for, or of one that the story does not show', () => {
    expect(check([child({ countries: ['GB'] })], { countries: [] })).toEqual([])
    expect(check([child({ countries: ['GB'] })], { countries: ['JO'] }, { requiredHelplines: [] })).toEqual(
      [],
    )
    expect(check([], { countries: ['JO'] })).toEqual([])
    const report = soundHelpline({ kind: 'reportContent', countries: ['GB'] })
    const reporting = [{ kind: 'reportContent', topic: { ar: 'بلاغ', en: 'Reporting' } }]
    expect(check([report], { countries: ['JO'] }, { requiredHelplines: reporting })).toEqual([])
  })
})
