import { describe, expect, it } from '@jest/globals'

import { suicideInHeadline } from '../../../src/preflight/rules/suicide-in-headline'
import type { RuleFinding } from '../../../src/preflight/types'
import { saysInBothLanguages, soundFacts } from '../facts'

const label = { ar: 'العنوان', en: 'Headline' }
function check(text: string, path = 'headline', slug: string | null = null): RuleFinding[] {
  const findings = suicideInHeadline.check(soundFacts({ texts: [{ path, text, label }], article: { slug } }))
  for (const finding of findings) {
    saysInBothLanguages(finding)
    const place = finding.path === 'slug' ? (slug ?? '') : text
    expect(place.slice(finding.range?.start, finding.range?.end)).toBe(finding.range?.text)
  }
  return findings
}

describe('suicide-in-headline', () => {
  it('warns, and the desk can lower it', () => {
    expect(suicideInHeadline).toMatchObject({ level: 'warn', lowerable: true })
  })

  it.each(['headline', 'seo.title', 'social.title'])('finds a mention in %s', (path) => {
    expect(check('Networks push girls to suicide', path)).toMatchObject([
      { path, range: { text: 'suicide' } },
    ])
    expect(check('شبكات تدفع فتيات إلى الانتِحار', path)).toMatchObject([
      { path, range: { text: 'الانتِحار' } },
    ])
  })

  it('finds a mention in the slug, hyphens and all', () => {
    expect(check('Networks', 'headline', 'girls-pushed-to-self-harm')).toMatchObject([
      { path: 'slug', range: { text: 'self-harm' } },
    ])
    expect(check('شبكات', 'headline', 'شبكات-تدفع-إلى-إيذاء-النفس')).toMatchObject([
      { path: 'slug', range: { text: 'إيذاء-النفس' } },
    ])
  })

  it('leaves the body to its readers', () => {
    for (const path of ['body.0', 'standfirst', 'contentNote', 'seo.description'])
      expect(check('It speaks of suicide.', path)).toEqual([])
  })

  it.each([
    'Timetable is political suicide, opposition says',
    'المعارضة: انتحار سياسي',
    'Suicide bombing trial opens',
  ])('is not alarmed by another sense of the word: %s', (text) => {
    expect(check(text)).toEqual([])
  })
})
