import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { protectedNamed } from '../../../src/preflight/rules/protected-named'
import type { Facts } from '../../../src/preflight/types'
import { saysInBothLanguages, soundFacts, soundQuote } from '../facts'
import { body, MARKS, soundPerson, textAt, withMarks } from './people'

const hidden = (names: string[], more = {}) => soundPerson({ names, isProtected: true, ...more })

const found = (facts: Facts) =>
  protectedNamed.check(facts).map((finding) => {
    saysInBothLanguages(finding)
    const { path, range } = finding
    const place = facts.texts.find((text) => text.path === path)
    if (place) expect(place.text.slice(range?.start, range?.end)).toBe(range?.text)
    return [path, range?.text]
  })

const inText = (text: string, names: string[], more = {}) =>
  found(soundFacts({ texts: body(text), people: [hidden(names, more)] })).map(([, words]) => words)

describe('the name of a protected person', () => {
  it('cannot be set aside, neither by the desk nor for one story', () => {
    expect(protectedNamed).toMatchObject({ level: 'block', lowerable: false, overridable: false })
  })

  it.each([
    ['عبد الرحمن القاسم', 'قالت إن عبدالرحمن القاسم عاد.', 'عبدالرحمن القاسم'],
    ['عبدالرحمن القاسم', 'قالت إن عبد الرحمن القاسم عاد.', 'عبد الرحمن القاسم'],
    ['أحمد القاسم', 'وصل احمد القاسم مساء.', 'احمد القاسم'],
    ['احمد القاسم', 'وصل أحمد القاسم مساء.', 'أحمد القاسم'],
    ['إسراء آل نور', 'عادت اسراء ال نور.', 'اسراء ال نور'],
    ['سلمى الحكيم', 'عادت سلمي الحكيم.', 'سلمي الحكيم'],
    ['فاطمة الحكيم', 'عادت فاطمه الحكيم.', 'فاطمه الحكيم'],
    ['فاطمه الحكيم', 'عادت فاطمة الحكيم.', 'فاطمة الحكيم'],
    ['فاطمة الحكيم', 'وسألوا عن الأمر لفاطمة الحكيم.', 'لفاطمة الحكيم'],
    ['فاطمة الحكيم', 'التقوا بفاطمة الحكيم هناك.', 'بفاطمة الحكيم'],
    ['فاطمة الحكيم', 'وفاطمة الحكيم معهم.', 'وفاطمة الحكيم'],
    ['فاطمة الحكيم', 'عادت فـــاطمة الحكيم.', 'فـــاطمة الحكيم'],
    ['فاطمة الحكيم', 'عادت فَاطِمَة الحَكيم.', 'فَاطِمَة الحَكيم'],
    ['Mira Holt', 'They met MIRA  HOLT there.', 'MIRA  HOLT'],
    ['Mira Holt', 'It was Mira Holt’s house.', 'Mira Holt'],
    ['Mira Holt', 'Tagged #MiraHolt at once.', 'MiraHolt'],
  ])('is found: %s in “%s”', (name, text, words) => {
    expect(inText(text, [name])).toEqual([words])
  })

  it.each([
    ['فاطمة الحكيم', 'عادت فاطمة، والحكيم بقي.'],
    ['Mira Holt', 'Mira and Mr Holt came; Amira Holton did not.'],
    ['Mira', 'A ship called Mira sailed.'],
    ['سارة', 'عادت سارة إلى المدرسة.'],
  ])('is not found: %s in “%s”', (name, text) => {
    expect(inText(text, [name])).toEqual([])
  })

  it('counts by one word where the story quotes the person, and never where it is what readers are shown', () => {
    expect(inText('Mira said so.', ['Mira'], { isSpeaker: true })).toEqual(['Mira'])
    expect(inText('عادت ساره النور.', ['سارة النور'], { shown: ['سارة النور'] })).toEqual([])
    expect(inText('Mira Holt came.', ['Mira Holt'], { isProtected: false })).toEqual([])
  })

  it('is shown once where one spelling is inside another of the same person', () => {
    expect(inText('Mira Holt Smith came.', ['Mira Holt', 'Mira Holt Smith'])).toEqual(['Mira Holt Smith'])
  })

  it('is found in the address, in the topics of both languages and in the original of a quote', () => {
    const facts = soundFacts({
      article: { slug: 'the-mira-holt-case' },
      texts: [textAt('headline', 'The Mira Holt case')],
      topics: [{ id: 't1', name: { ar: 'قضية ميرا هولت', en: 'The Mira Holt case' }, slug: 'x' }],
      quotes: new Map([
        [
          'q1',
          soundQuote({
            originalText: 'I saw Mira Holt.',
            rendition: { ...soundQuote().rendition!, isOriginal: false, text: 'رأيتها.' },
          }),
        ],
      ]),
      people: [hidden(['Mira Holt', 'ميرا هولت'])],
    })
    expect(found(facts)).toEqual([
      ['headline', 'Mira Holt'],
      ['slug', 'mira-holt'],
      ['topics', 'ميرا هولت'],
      ['topics', 'Mira Holt'],
      ['quotes.q1.originalText', 'Mira Holt'],
    ])
  })

  it('is the same finding wherever harakat or tatweel are written into it', () => {
    const marks = fc.array(fc.tuple(fc.nat(40), fc.constantFrom(...MARKS)), { maxLength: 8 })
    fc.assert(
      fc.property(marks, (list) => {
        const name = withMarks('عبد الرحمن القاسم', list)
        expect(inText(`قالت ${name} عاد`, ['عبدالرحمن القاسم'])).toEqual([name])
      }),
    )
  })

  it('never fails, whatever the texts and the names are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 }),
        (text, names) => {
          inText(text, [...names, text.slice(0, 12)], { isSpeaker: true })
        },
      ),
    )
  })
})
