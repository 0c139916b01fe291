import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { latinMarksInArabic } from '../../src/language/arabic-punctuation'
import { deniedLinksIn, isDeniedLink } from '../../src/language/denied-links'
import { digitRuns } from '../../src/language/digit-systems'
import { findRelativeDates } from '../../src/language/relative-dates'
import { mentionsOfSelfHarm } from '../../src/language/self-harm'

const texts = (spans: { text: string }[]): string[] => spans.map(({ text }) => text)

describe('a mention of suicide or self-harm', () => {
  it.each([
    ['Some were pushed to suicide.', 'suicide'],
    ['They encouraged self-harm in chats.', 'self-harm'],
    ['It speaks of self harming too.', 'self harming'],
    ['Girls are groomed into hurting themselves.', 'hurting themselves'],
    ['He took his own life.', 'took his own life'],
    ['تحدث عن الانتحار.', 'الانتحار'],
    ['وبالاِنتحار أيضًا', 'وبالاِنتحار'],
    ['دفعوها إلى إيـذاء نفسها.', 'إيـذاء نفسها'],
    ['صار يؤذي نفسه.', 'يؤذي نفسه'],
    ['لديه أفكار انتحارية.', 'أفكار انتحارية'],
  ])('is found: %s', (text, exact) => {
    expect(texts(mentionsOfSelfHarm(text))).toEqual([exact])
  })

  it.each([
    'A suicide bomber struck.',
    'هجوم انتحاري في السوق.',
    'She helped herself to food.',
    'أذى الكلام نفسه كبير.',
  ])('is not seen where there is none: %s', (text) => {
    expect(mentionsOfSelfHarm(text)).toEqual([])
  })
})

describe('a relative date', () => {
  it.each([
    ['The rules come next month.', 'en', ['next month']],
    ['It met on Tuesday, and again yesterday.', 'en', ['on Tuesday', 'yesterday']],
    ['Two weeks ago it closed.', 'en', ['Two weeks ago']],
    ['تصدر القواعد الشهر المقبل.', 'ar', ['الشهر المقبل']],
    ['اجتمعت الهيئة أمس، وتعود يوم الثلاثاء.', 'ar', ['أمس', 'يوم الثلاثاء']],
    ['صدر في الأسبـوع الماضي وقَبل يومين.', 'ar', ['الأسبـوع الماضي']],
    ['تجتمع اليوم.', 'ar', ['اليوم']],
  ] as const)('is found: %s', (text, locale, exact) => {
    expect(texts(findRelativeDates(text, locale))).toEqual(exact)
  })

  it.each([
    ['The review of 25 March 2025 is out.', 'en'],
    ['It met on Tuesday 25 March 2025.', 'en'],
    ["Today's children read USA Today.", 'en'],
    ['اليوم العالمي للطفل، كما كتبت المصري اليوم.', 'ar'],
    ['اجتمعت يوم الثلاثاء 25 مارس 2025.', 'ar'],
    ['يرد الخط عشر ساعات في اليوم.', 'ar'],
    ['كان الأمس غير الغد.', 'ar'],
  ] as const)('is not seen where the day is said, or is none: %s', (text, locale) => {
    expect(findRelativeDates(text, locale)).toEqual([])
  })
})

describe('an invitation into a closed group', () => {
  it.each([
    ['Join at t.me/room now', 't.me/room'],
    ['https://discord.gg/abc', 'https://discord.gg/abc'],
    ['see hxxps://t[.]me/+Xy, they wrote', 'hxxps://t[.]me/+Xy'],
    ['انضم عبر discord.com/invite/abc، كما كتبوا', 'discord.com/invite/abc'],
  ])('is found in a text: %s', (text, exact) => {
    expect(texts(deniedLinksIn(text))).toEqual([exact])
  })

  it('is told from other addresses', () => {
    for (const href of ['https://t.me/a', 'http://www.telegram.me/x', 'https://ptb.discord.com/invite/x'])
      expect([href, isDeniedLink(href)]).toEqual([href, true])
    for (const href of [
      'https://discord.com/safety',
      'https://at.me/',
      'https://example.org/t.me/x',
      'https://not-t.me',
    ])
      expect([href, isDeniedLink(href)]).toEqual([href, false])
    expect(deniedLinksIn('at.me/x, note@t.me and discord.com/safety')).toEqual([])
  })
})

describe('marks and digits', () => {
  it('Latin commas, semicolons and question marks stand out in Arabic, not in numbers or Latin words', () => {
    expect(texts(latinMarksInArabic('قال, ثم سأل: لماذا? وعاد; (نعم)، 1,000 و“a, b”؟'))).toEqual([
      ',',
      '?',
      ';',
    ])
  })

  it('digits are told apart by their set', () => {
    const runs = digitRuns('12 و٣٤ و۵۶')
    expect([texts(runs.european), texts(runs.arabicIndic), texts(runs.persian)]).toEqual([
      ['12'],
      ['٣٤'],
      ['۵۶'],
    ])
  })
})

it('every finder cuts out of any text what stands there', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('الانتحار', 't[.]me/x', 'next month', 'أمس'),
      (noise, word) => {
        const text = `${noise} ${word} ${noise}`
        const spans = [
          ...mentionsOfSelfHarm(text),
          ...findRelativeDates(text, 'ar'),
          ...findRelativeDates(text, 'en'),
          ...deniedLinksIn(text),
          ...latinMarksInArabic(text),
        ]
        for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text)
      },
    ),
  )
})
