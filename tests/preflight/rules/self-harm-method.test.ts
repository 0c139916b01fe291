import { describe, expect, it } from '@jest/globals'

import { selfHarmMethod } from '../../../src/preflight/rules/self-harm-method'
import type { RuleFinding } from '../../../src/preflight/types'
import { saysInBothLanguages, soundFacts } from '../facts'

const label = { ar: 'النص', en: 'Body' }
const check = (text: string, path = 'body.0'): RuleFinding[] =>
  selfHarmMethod.check(soundFacts({ texts: [{ path, text, label }] }))

describe('self-harm-method', () => {
  it('blocks, cannot be lowered, and can be set aside for one story', () => {
    expect(selfHarmMethod).toMatchObject({ level: 'block', lowerable: false, overridable: true })
  })

  it.each([
    'headline',
    'standfirst',
    'body.4',
    'media.m1.alt',
    'media.m1.caption',
    'quotes.q1.renditions',
    'seo.description',
    'contentNote',
  ])('finds a method in %s, where it stands', (path) => {
    const text = 'The court heard that he hanged himself in May.'
    const [finding, ...more] = check(text, path)
    expect(more).toEqual([])
    expect(finding).toMatchObject({ path, range: { text: 'hanged himself' } })
    expect(text.slice(finding?.range?.start, finding?.range?.end)).toBe('hanged himself')
    if (finding) saysInBothLanguages(finding)
  })

  it('finds it in Arabic, with the marks that stand on it', () => {
    const text = 'قالت الأسرة إنه شَنَقَ نفسَهُ.'
    const [finding] = check(text)
    expect(finding?.range?.text).toBe('شَنَقَ نفسَهُ')
    expect(text.slice(finding?.range?.start, finding?.range?.end)).toBe(finding?.range?.text)
    if (finding) saysInBothLanguages(finding)
  })

  it('finds it in the slug, whose words are parted by hyphens', () => {
    const inSlug = (slug: string) =>
      selfHarmMethod.check(soundFacts({ article: { slug }, texts: [] })).map(({ path, range }) => {
        expect(slug.slice(range?.start, range?.end)).toBe(range?.text)
        return [path, range?.text]
      })
    expect(inSlug('girl-hanged-herself')).toEqual([['slug', 'hanged-herself']])
    expect(inSlug('railway-suicides-rise')).toEqual([['slug', 'railway']])
    expect(inSlug('انتحار-من-فوق-جسر')).toEqual([['slug', 'من-فوق-جسر']])
    expect(inSlug('new-bridge-opens')).toEqual([])
    expect(inSlug('suicide-prevention-on-the-railway')).toEqual([])
    expect(selfHarmMethod.check(soundFacts({ article: { slug: null }, texts: [] }))).toEqual([])
  })

  it.each([
    'The report mentions self-harm and suicide, and describes no method.',
    'The train stood on the bridge for an hour.',
    'He hung up the phone and took his pills.',
    'تذكر المادة إيذاء النفس والانتحار ولا تصف أي وسيلة.',
    'توقف القطار على سكة الحديد قرب الجسر.',
  ])('leaves alone what has no method in it: %s', (text) => {
    expect(check(text)).toEqual([])
  })
})
