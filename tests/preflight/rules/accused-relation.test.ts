import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { accusedRelation } from '../../../src/preflight/rules/accused-relation'
import type { Facts, PersonFact } from '../../../src/preflight/types'
import { saysInBothLanguages, soundFacts, soundQuote } from '../facts'
import { body, MARKS, soundPerson, withMarks } from './people'

const accused = (more: Partial<PersonFact> = {}): PersonFact =>
  soundPerson({ kind: 'accused', proceedings: 'charged', ...more })

const facts = (texts: string[], more: Parameters<typeof soundFacts>[0] = {}): Facts =>
  soundFacts({
    texts: body(...texts),
    people: [accused()],
    ...more,
    article: { sensitivity: ['childSexualAbuse'], ...more?.article },
  })

const found = (story: Facts) =>
  accusedRelation.check(story).map((finding) => {
    saysInBothLanguages(finding)
    const { path, range, level } = finding
    const place = story.texts.find((text) => text.path === path)
    if (place) expect(place.text.slice(range?.start, range?.end)).toBe(range?.text)
    return [level, range?.text]
  })

/** The story names the accused in its first paragraph. */
const after = (text: string) => found(facts(['Sami Rawi appeared in court.', text]))

describe('the relation of an accused to the child', () => {
  it.each([
    ['Sami Rawi, 40, was the girl’s stepfather.', ['stepfather']],
    ['Rawi, her father, was charged.', ['father']],
    ['The girl’s uncle was jailed for nine years.', ['uncle']],
    ['Police say the child was abused by her step-father.', ['step-father']],
    ['The father of the victim was convicted.', ['father']],
    ['Rawi abused his daughter for years.', ['his daughter']],
    ['Rawi raped his own stepdaughter.', ['his own stepdaughter']],
    ['He was convicted of abusing his niece.', ['his niece']],
    ['A man was jailed for abusing daughter.', ['daughter']],
    ['The 13-year-old was assaulted by her mother’s boyfriend.', ['mother’s boyfriend']],
    ['The boy was attacked by his brother-in-law.', ['brother-in-law']],
    ['It was a case of incest.', ['incest']],
    ['Her stepfather Sami Rawi left the house.', ['stepfather']],
  ])('blocks in English: %s', (text, words) => {
    expect(after(text)).toEqual(words.map((each) => ['block', each]))
  })

  it.each([
    ['اتُّهم والدها بالاعتداء على الطفلة.', ['والدها']],
    ['اعتدى عمّها على الطفلة.', ['عمّها']],
    ['أُدين زوج أمها باغتصاب الفتاة.', ['زوج أمها']],
    ['سُجن شقيق الضحية عشر سنوات.', ['شقيق']],
    ['حُكم على جدّها بالسجن لاعتدائه على القاصر.', ['جدّها']],
    ['اعتدى على ابنته مرارًا.', ['ابنته']],
    ['أوقفت الشرطة خال الطفلة.', ['خال']],
    ['وُجهت إلى ابن عمها تهمة التحرش بالطفلة.', ['ابن عمها']],
    ['سامي الراوي هو والد الطفلة.', ['والد']],
    ['كانت القضية سفاح قربى، وقيل زنا المحارم.', ['زنا المحارم']],
    ['اعتدى على ابنة زوجته.', ['ابنة زوجته']],
  ])('blocks in Arabic: %s', (text, words) => {
    expect(after(text)).toEqual(words.map((each) => ['block', each]))
  })

  it.each([
    ['The girl’s mother told the court that she wept.', 'mother'],
    ['“She is safe now,” said the victim’s aunt.', 'aunt'],
    ['قالت والدة الطفلة إنها بخير.', 'والدة'],
  ])('is only noted where a relative speaks: %s', (text, words) => {
    expect(after(text)).toEqual([['note', words]])
  })

  it('is asked about where nothing says whether the relative did it', () => {
    expect(after('The girl lived with an uncle.')).toEqual([['warn', 'uncle']])
  })

  it.each([
    ['Rawi, a father of two, denied abusing a girl.'],
    ['Sami Rawi and his brother ran the shop where the girl was abused.'],
    ['Father Thomas Reed prayed with the children.'],
    ['Parents who worry about a website can ask the school.'],
    ['Rawi told his mother that he was innocent.'],
    ['The girl was abused for two years.'],
    ['He is the grandson of a minister.'],
    ['سامي الراوي وشقيقه يملكان المتجر الذي تعرضت فيه الطفلة للاعتداء.'],
    ['وصل المتهم إلى جدة حيث أُوقف.'],
    ['هل تعرضت الطفلة للاعتداء أم لا؟'],
    ['هذا جدًا مهم للطفلة، وعم الحزن المدينة.'],
    ['أمة عربية تحمي الطفل.'],
    ['تعرضت الطفلة للاعتداء سنتين.'],
  ])('is not seen where there is none: %s', (text) => {
    expect(after(text)).toEqual([])
  })

  it('is free to be told where no accused is named, or the story is about something else', () => {
    const text = 'The girl’s uncle was jailed.'
    expect(found(facts([text]))).toEqual([])
    expect(found(facts(['Sami Rawi was there.', text], { people: [soundPerson()] }))).toEqual([])
    expect(
      found(
        facts(['Sami Rawi was there.', text], {
          people: [accused({ proceedings: 'acquitted', kind: 'private' })],
        }),
      ),
    ).toEqual([])
    expect(found(facts(['Sami Rawi was there.', text], { article: { sensitivity: ['violence'] } }))).toEqual(
      [],
    )
  })

  it('counts an accused who is named by a quote alone, in the headline, or in the address', () => {
    const text = 'The girl’s uncle was jailed.'
    const quotes = new Map([
      ['q1', soundQuote({ speaker: { kind: 'person', id: 'p9', name: { ar: null, en: 'Sami' } } })],
    ])
    expect(found(facts([text], { people: [accused({ isSpeaker: true })], quotes }))).toEqual([
      ['block', 'uncle'],
    ])
    expect(
      found(facts([text], { article: { sensitivity: ['childSexualAbuse'], slug: 'sami-rawi-jailed' } })),
    ).toEqual([['block', 'uncle']])
    const slug = 'sami-rawi-girls-stepfather-jailed'
    expect(found(facts(['x'], { article: { sensitivity: ['childSexualAbuse'], slug } }))).toEqual([
      ['block', 'stepfather'],
    ])
  })

  it('is the same finding wherever harakat or tatweel are written into it', () => {
    const marks = fc.array(fc.tuple(fc.nat(40), fc.constantFrom(...MARKS)), { maxLength: 8 })
    fc.assert(
      fc.property(marks, (list) => {
        const words = withMarks('والدها', list)
        expect(after(`اتهم ${words} بالاعتداء على الطفلة.`)).toEqual([['block', words]])
      }),
    )
  })

  it('never fails, and takes time in proportion to the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void after(`her father ${text} child`)))
    const time = (times: number): number => {
      const text = 'her father and the girl والدها الطفلة '.repeat(times)
      const story = facts(['Sami Rawi appeared in court.', text])
      const began = performance.now()
      expect(accusedRelation.check(story)).toHaveLength(times * 2)
      return performance.now() - began
    }
    time(100)
    expect(time(1000)).toBeLessThan(20 * time(250) + 200)
  })

  it('blocks, and may be set aside for one story', () => {
    expect(accusedRelation).toMatchObject({ level: 'block', lowerable: false, overridable: true })
  })
})
