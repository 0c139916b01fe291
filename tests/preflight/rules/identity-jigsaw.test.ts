import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { identityJigsaw } from '../../../src/preflight/rules/identity-jigsaw'
import type { Facts, IdentifierFact } from '../../../src/preflight/types'
import { saysInBothLanguages, soundFacts } from '../facts'
import { attribute, body, MARKS, soundPerson, textAt, withMarks } from './people'

const SCHOOL = attribute('a', 'school', ['Hillgate Academy', 'مدرسة النور'])
const CLUB = attribute('b', 'club', ['Otters swimming club', 'نادي القضاعة'])
const STREET = attribute('c', 'street', ['Larch Row', 'شارع الأرز'])
const ALL = [SCHOOL, CLUB, STREET]
const known = (identifier: IdentifierFact): IdentifierFact => ({ ...identifier, isPublic: true })

const check = (facts: Facts) =>
  identityJigsaw.check(facts).map((finding) => {
    saysInBothLanguages(finding)
    expect(finding.subject).toEqual({ collection: 'people', id: 'p9' })
    const { path, range, message } = finding
    const place = facts.texts.find((text) => text.path === path)
    if (place) expect(place.text.slice(range?.start, range?.end)).toBe(range?.text)
    // It says how many, never which, nor who.
    expect(message.en).not.toMatch(/Hillgate|Otters|Larch|Rawi/)
    return { path, words: range?.text, message }
  })

const facts = (texts: string[], identifiers = ALL, more: Parameters<typeof soundFacts>[0] = {}): Facts =>
  soundFacts({ texts: body(...texts), people: [soundPerson({ isProtected: true, identifiers })], ...more })

const words = (...args: Parameters<typeof facts>) => check(facts(...args)).map((finding) => finding.words)

describe('attributes of a protected person', () => {
  it('block where three kinds of them come together in one story: each occurrence is shown', () => {
    const findings = check(
      facts(['At Hillgate Academy, near Larch Row.', 'The Otters Swimming Club met at Hillgate Academy.']),
    )
    expect(findings.map(({ path, words }) => [path, words])).toEqual([
      ['body.0', 'Hillgate Academy'],
      ['body.0', 'Larch Row'],
      ['body.1', 'Otters Swimming Club'],
      ['body.1', 'Hillgate Academy'],
    ])
    expect(findings[0]?.message.en).toContain('3 kinds')
    expect(findings[0]?.message.ar).toContain('3')
  })

  it('block where two are public and the story holds the third, which alone is shown', () => {
    const findings = check(facts(['Near Larch Row.'], [known(SCHOOL), known(CLUB), STREET]))
    expect(findings.map(({ words }) => words)).toEqual(['Larch Row'])
    expect(findings[0]?.message.en).toMatch(/3 kinds of them, 2 of which are public/)
    expect(findings[0]?.message.ar).toMatch(/3، منها 2/)
  })

  it('block a story that repeats one of three that are public already', () => {
    expect(words(['Near Larch Row.'], ALL.map(known))).toEqual(['Larch Row'])
  })

  it.each([
    ['two of three', ['Hillgate Academy, near Larch Row.'], ALL],
    ['one, with one that is public', ['Near Larch Row.'], [known(SCHOOL), CLUB, STREET]],
    [
      'one that is public itself, with another one',
      ['Near Larch Row.'],
      [known(SCHOOL), CLUB, known(STREET)],
    ],
    ['none, though three are public', ['The review.'], ALL.map(known)],
    ['parts of other words', ['Hillgates Academy, Larch Rowing, Otters'], ALL.map(known)],
  ])('let a story through that holds %s', (_name, texts, identifiers) => {
    expect(words(texts, identifiers)).toEqual([])
  })

  it('count by kind: two schools are one, but what is “other” counts for itself', () => {
    const two = [SCHOOL, attribute('d', 'school', ['Moor School']), CLUB]
    expect(words(['Hillgate Academy, Moor School, Otters swimming club'], two)).toEqual([])
    const others = ['x', 'y', 'z'].map((id) => attribute(id, 'other', [`Fact ${id}`]))
    expect(words(['Fact x, Fact y, Fact z'], others)).toEqual(['Fact x', 'Fact y', 'Fact z'])
  })

  it('obey the limit of the desk', () => {
    expect(words(['Hillgate Academy, Larch Row'], ALL, { policy: { jigsawLimit: 2 } })).toHaveLength(2)
    expect(
      words(['Hillgate Academy, Larch Row, Otters swimming club'], ALL, { policy: { jigsawLimit: 4 } }),
    ).toEqual([])
  })

  it('are found in the address, with its hyphens', () => {
    const story = facts(['Near Larch Row.'], [known(CLUB), SCHOOL, STREET], {
      article: { slug: 'fire-at-hillgate-academy' },
    })
    expect(check(story).map(({ path, words }) => [path, words])).toEqual([
      ['body.0', 'Larch Row'],
      ['slug', 'hillgate-academy'],
    ])
  })

  it('are nothing where the person is not protected, and those of two people are not added up', () => {
    const open = soundFacts({
      texts: body('Hillgate Academy, Larch Row, Otters swimming club'),
      people: [soundPerson({ identifiers: ALL })],
    })
    expect(check(open)).toEqual([])
    const two = soundFacts({
      texts: body('Hillgate Academy, Larch Row, Otters swimming club'),
      people: [
        soundPerson({ isProtected: true, identifiers: [SCHOOL, CLUB] }),
        soundPerson({ id: 'p8', isProtected: true, identifiers: [STREET] }),
      ],
    })
    expect(check(two)).toEqual([])
  })

  it('are found in Arabic with particles and marks, wherever these are written', () => {
    const story = (school: string) => facts([`في ${school}، قرب شارع الارز، ولنادي القضاعة.`])
    expect(check(story('مدرسة النور')).map(({ words }) => words)).toEqual([
      'مدرسة النور',
      'شارع الارز',
      'ولنادي القضاعة',
    ])
    const marks = fc.array(fc.tuple(fc.nat(40), fc.constantFrom(...MARKS)), { maxLength: 8 })
    fc.assert(
      fc.property(marks, (list) => {
        const school = withMarks('مدرسة النور', list)
        expect(check(story(school)).map(({ words }) => words)).toEqual([
          school,
          'شارع الارز',
          'ولنادي القضاعة',
        ])
      }),
    )
  })

  it('block, are not for the desk to lower, and may be set aside for one story', () => {
    expect(identityJigsaw).toMatchObject({ level: 'block', lowerable: false, overridable: true })
    expect(words(['The review.'], [])).toEqual([])
    expect(check(soundFacts({ texts: [textAt('headline', 'x')] }))).toEqual([])
  })
})
