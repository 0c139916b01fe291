import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { findFigures, numbersIn } from '../../src/language/figures'

const localeOf = (text: string): 'ar' | 'en' => (/\p{Script=Arabic}/u.test(text) ? 'ar' : 'en')
const found = (text: string): string[] =>
  findFigures(text, localeOf(text)).map(({ kind, value }) => `${kind} ${value}`)

describe('figures', () => {
  it.each<[string, string[]]>([
    ['Reports rose sixfold between 2022 and 2024.', ['multiple 6', 'period 2022-2024']],
    [
      'A six-fold rise, six times as many, 6x more in 2022–24',
      ['multiple 6', 'multiple 6', 'multiple 6', 'period 2022-2024'],
    ],
    ['12 per cent of girls, 3.5% of boys', ['percent 12', 'percent 3.5']],
    ['Girls as young as 11, and boys aged 11 to 15', ['age 11', 'age 11-15']],
    ['The 15-year-old was 11 years old then.', ['age 15', 'age 11']],
    ['13- to 17-year-olds', ['age 13-17']],
    [
      'The boy, 15, left. Sami Holt, 45, of Hull stayed. She was 12 when it began.',
      ['age 15', 'age 45', 'age 12'],
    ],
    ['412 reports, 1,200 users and 3.5 million children', ['count 412', 'count 1200', 'count 3500000']],
    ['Thousands of users and tens of thousands of posts', ['count thousands', 'count tens of thousands']],
    [
      'Twelve cases, twenty-five charges, two hundred and fifty thousand images',
      ['count 12', 'count 25', 'count 250000'],
    ],
    ['It was fined £4m, then 200 dollars.', ['money 4000000', 'money 200']],
    ['Reports rose to 412 from 61.', ['count 412', 'count 61']],
    [
      'One in five children; two thirds of parents; half of the girls',
      ['percent 20', 'percent 66.7', 'percent 50'],
    ],
    ['The number doubled and then more than tripled.', ['multiple 2', 'multiple 3']],
    ['It took 18 months.', ['duration 18']],
    ['In London 412 reports came from 25 British children.', ['count 412', 'count 25']],
    ['زيادة بمعدل ستة أضعاف في عدد البلاغات بين عامي 2022 و2024', ['multiple 6', 'period 2022-2024']],
    [
      'لا تتجاوز أعمارهن 11 عامًا، وعمرها ١٢ سنة، وفي سن 12، وطفل (15 عامًا)',
      ['age 11', 'age 12', 'age 12', 'age 15'],
    ],
    ['فتاة في الثانية عشرة من عمرها', ['age 12']],
    ['أعمارهم بين 11 و15 عامًا', ['age 11-15']],
    ['412 بلاغًا و١٬٢٠٠ حالة و٣٫٥ مليون طفل', ['count 412', 'count 1200', 'count 3500000']],
    ['ثلاثة آلاف بلاغ وآلاف المستخدمين', ['count 3000', 'count thousands']],
    ['أحد عشر بلاغًا وخمسة وعشرون طفلًا ومئة وخمسون ألف صورة', ['count 11', 'count 25', 'count 150000']],
    ['12 في المئة ثم ٢٠٪ ثم 30 بالمائة', ['percent 12', 'percent 20', 'percent 30']],
    ['تضاعف العدد. ثم تضاعف ثلاث مرات.', ['multiple 2', 'multiple 3']],
    ['واحد من كل خمسة أطفال، وثلثا الضحايا', ['percent 20', 'percent 66.7']],
    ['غرامة 4 ملايين جنيه', ['money 4000000']],
    ['ارتفع عدد البلاغات إلى 412', ['count 412']],
  ])('of %j are found, with their values', (text, wanted) => expect(found(text)).toEqual(wanted))

  it.each([
    'The court heard it on Tuesday 25 March 2025 at 10:30 under section 15 of the 2003 Act.',
    'The Online Safety Act 2023 came into force on 17 March 2025.',
    'Two boys were arrested in May 2024; three officers went to the house on 14 June.',
    'Under Article 34 of the Convention and Resolution 1325, states must act.',
    'The chair, who took office in 2020, spoke on 5 February.',
    'She joined the Year 11 class at 16 Acacia Avenue; the 999 call came at 11pm.',
    'In the 1990s it was rare; the 21st century, the 18th edition, a second man.',
    'G20, COVID-19, the A12 road, F-16 jets, Windows 11, iPhone 15, Channel 4, 24/7.',
    'Page 12, paragraph 3.5, figure 12 and table 14. Version 2.0. Step 12: call.',
    'Under-18s, under 16s and anyone over 18 may join; the minimum age is 13.',
    'He was charged with one count; three children spoke; one of them left.',
    'The 20-year-old law is old. They doubled down.',
    'Call 0800 1111 or 020 7946 0123 at 10am on 12–15 March.',
    'See https://a.example/412-reports/12 and write to 412@example.org.',
    'المادة 19 من القانون رقم 175 لسنة 2018، وقرار مجلس الأمن رقم 1325',
    'قضت المحكمة يوم الثلاثاء 25 مارس 2025 بسجنه وفق المادة 15 من قانون 2003.',
    'أوقفت الشرطة الصبيين في أيار 2024، وذهب ثلاثة ضباط إلى المنزل في 14 حزيران.',
    'القرن الحادي والعشرون، والقرن الـ21، والقناة 4، والصف 11، وكوفيد-19، ومجموعة العشرين',
    'الساعة 12 ظهرًا اتصل بالرقم 999 مرتين أو ثلاث مرات.',
    'كل من هم دون سن 18 عامًا، وضعف الرقابة، والخمسة عادوا، وأحد الآباء',
    'في عام 1446 هجريًا، و15 رمضان، والطبعة الثامنة عشرة',
  ])('are not seen in %j', (text) => expect(found(text)).toEqual([]))

  it('stand where they say, in order, whatever the text is', () => {
    const part = fc.constantFrom(
      '12',
      '1,200',
      '3.5',
      '٣',
      ' ',
      '%',
      'million',
      'six',
      'fold',
      'twenty',
      '-',
      'and',
      'ألف',
      'ستة',
      'و',
      'أضعاف',
      'عامًا',
      'مئة',
      'in',
      '(',
      ')',
      ',',
      'years',
      'old',
      '2022',
      '–',
      'ـ',
      'الـ',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(part).map((parts) => parts.join('')),
      fc.array(part).map((parts) => parts.join(' ')),
    )
    fc.assert(
      fc.property(text, fc.constantFrom('ar' as const, 'en' as const), (words, locale) => {
        let at = 0
        for (const { start, end, text: own, value } of findFigures(words, locale)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(words.slice(start, end)).toBe(own)
          expect(value).not.toMatch(/NaN|undefined/)
          at = end
        }
        numbersIn(words, locale)
      }),
      { numRuns: 300 },
    )
  })

  it('do not change with harakat and tatweel between the letters', () => {
    const text = 'تلقت ثلاثة آلاف بلاغ، بزيادة ستة أضعاف، عن فتيات أعمارهن ١١ عاما وخمسة وعشرين بالمئة'
    const letters = [...text]
    const wanted = found(text)
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.nat(letters.length - 1), fc.constantFrom('\u064B', '\u064E', '\u0651', '\u0640')),
        ),
        (marks) => {
          const out = [...letters]
          for (const [at, mark] of marks)
            if (/\p{Script=Arabic}(?<=\p{L})/u.test(letters[at] ?? '')) out[at] += mark
          expect(found(out.join(''))).toEqual(wanted)
        },
      ),
    )
  })

  it('have one value in both digit systems', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 999_999 }), (count) => {
        const arabic = String(count).replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
        expect(found(`${arabic}% من الأطفال`)).toEqual(found(`${count}% of the children`))
      }),
    )
  })

  it('of a record are read whatever they count', () => {
    expect(numbersIn('sixfold', 'en')).toContain('6')
    expect(numbersIn('ستة أضعاف', 'ar')).toContain('6')
    expect(numbersIn('2022–2024', 'en')).toContain('2022-2024')
    expect(numbersIn('6', 'en')).toContain('6')
    expect(numbersIn('between 11 and 15', 'en')).toContain('15')
  })

  it('of a very long text take time in proportion to it', () => {
    for (const part of [
      '1 ',
      '(',
      '1(',
      'six ',
      'و',
      'ألف و',
      '5 ألف و',
      'hundred and ',
      '12-',
      '2022-',
      'مئة و',
      '1,',
      'a ',
      '«1',
    ]) {
      const text = part.repeat(8_000 / part.length)
      const begin = performance.now()
      findFigures(text, 'en')
      findFigures(text, 'ar')
      expect({ part, fast: performance.now() - begin < 8000 }).toEqual({ part, fast: true })
    }
  })
})
