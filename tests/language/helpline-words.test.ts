import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { isCalled } from '../../src/language/called-names'
import { creditedAuthorities, isPublicBody } from '../../src/language/credited-helplines'
import { inDigits, latinNumbers } from '../../src/language/digit-systems'
import { isDescriptive, nameForms, ownWords } from '../../src/language/name-forms'
import { nameBeside } from '../../src/language/names-beside'
import { findPhones } from '../../src/language/phones'
import { methodsOfSelfHarm } from '../../src/language/self-harm-methods'

const beside = (text: string): string | null => {
  const [number] = findPhones(text)
  return number ? (nameBeside(text, number)?.text ?? null) : null
}

describe('the forms of a name', () => {
  it('are the whole, without brackets, what stands in brackets, and Latin with an Arabic article', () => {
    expect(nameForms('The Lantern Trust (LTX)')).toEqual(
      expect.arrayContaining(['Lantern Trust', 'LTX', 'الLTX', 'The Lantern Trust (LTX)']),
    )
    expect(nameForms('مؤسسة فانوس')).toEqual(['مؤسسة فانوس'])
    expect(nameForms('')).toEqual([])
  })

  it('are told from words that many names share', () => {
    expect(ownWords('Kite helpline for children')).toEqual(['kite'])
    expect(ownWords('خط مساعدة الأطفال')).toEqual([])
    expect([
      isDescriptive('Helpline for parents'),
      isDescriptive('Kite'),
      isDescriptive('Kite helpline'),
    ]).toEqual([true, false, false])
  })
})

describe('the name beside a number', () => {
  it.each([
    ['Ring the Harbour Society on 0808 157 0111', 'Harbour Society'],
    ['Survivors of the Harbour School can ring LTX on 0808 157 0111', 'LTX'],
    ['0808 157 0111 (Harbour)', 'Harbour'],
    ['اتصلوا بـHarbour على الرقم 08081570111', 'بـHarbour'],
    ['اتصلوا بجمعية المرفأ على الرقم 08081570111', 'بجمعية المرفأ'],
    ['خط «المرفأ» على الرقم 08081570111', 'المرفأ'],
  ])('is what stands there as a name does: %s', (text, name) => {
    expect(beside(text)).toBe(name)
  })

  it.each([
    'Children can call 0808 157 0111',
    'In England call 0808 157 0111',
    'Message on WhatsApp: 0808 157 0111',
    'The Harbour Society said: call 0808 157 0111',
    'للمساعدة اتصلوا على الرقم 08081570111',
    'قالت مؤسسة فانوس إن الرقم هو 08081570111',
  ])('is none where none stands there: %s', (text) => {
    expect(beside(text)).toBeNull()
  })
})

it('public bodies are known by their names, in either language', () => {
  for (const name of [
    'Ministry of Families',
    'Harbour City Council',
    'وزارة الأسرة',
    'المجلس القومي',
    'شُرطة الموانئ',
  ])
    expect([name, isPublicBody(name)]).toEqual([name, true])
  for (const name of ['Lantern Trust', 'مؤسسة فانوس', 'Counsel for Children', 'جمعية مجالسة'])
    expect([name, isPublicBody(name)]).toEqual([name, false])
})

it('digits change their set and nothing else', () => {
  expect(inDigits('٢٠٢٤', 'european')).toBe('2024')
  expect(inDigits('2024', 'arabicIndic')).toBe('٢٠٢٤')
  expect(inDigits('۲۰', 'arabicIndic')).toBe('٢٠')
  fc.assert(
    fc.property(fc.nat(), (number) => {
      expect(inDigits(inDigits(String(number), 'persian'), 'european')).toBe(String(number))
    }),
  )
})

it('that somebody is told to call a name does not hang on harakat and tatweel', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(
        'كما يمكن الاتصال بشبكة ',
        'اتصلوا بدليل ',
        'تضم خطوطا يمكن الاتصال بها ',
        'هو على اتصال بشبكة ',
      ),
      fc.array(fc.tuple(fc.nat(60), fc.constantFrom('\u064E', '\u0651', '\u0640')), { maxLength: 8 }),
      (before, marks) => {
        let marked = before
        for (const [at, mark] of marks) {
          const place = at % (marked.length - 1)
          if (marked[place] !== ' ' && marked[place + 1] !== ' ')
            marked = marked.slice(0, place + 1) + mark + marked.slice(place + 1)
        }
        const called = (text: string): boolean =>
          isCalled(`${text}Atlas`, { start: text.length, end: text.length + 5 })
        expect(called(marked)).toBe(called(before))
      },
    ),
  )
})

it('no text makes them throw, or cut out what does not stand there', () => {
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'call ',
          'Harbour ',
          '0808 157 0111 ',
          'اتصل ',
          'بمؤسسة ',
          'فانوس ',
          '(',
          '«',
          '»',
          'و',
          '\u2066',
        ),
        fc.string({ unit: 'binary' }),
      ),
      { maxLength: 16 },
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, fc.nat(60), (value, at) => {
      const start = Math.min(at, value.length)
      const name = nameBeside(value, { start, end: start })
      if (name) expect(value.slice(name.start, name.end)).toBe(name.text)
      for (const span of [...creditedAuthorities(value), ...latinNumbers(value)])
        expect(value.slice(span.start, span.end)).toBe(span.text)
      isCalled(value, { start, end: start })
      nameForms(value)
      ownWords(value)
    }),
  )
})

it('long hostile texts are read in no time', () => {
  const started = performance.now()
  for (const text of ['helplines a a '.repeat(4000), 'وفرت السلطات خط '.repeat(4000), '('.repeat(20_000)]) {
    creditedAuthorities(text)
    methodsOfSelfHarm(text)
    nameForms(text)
    nameBeside(text, { start: 20_000, end: 20_003 })
    isCalled(text, { start: 20_000, end: 20_003 })
  }
  expect(performance.now() - started).toBeLessThan(10_000)
})
