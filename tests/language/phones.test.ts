import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { findPhones } from '../../src/language/phones'

const found = (text: string): string[] => findPhones(text).map((span) => span.text)

const YES: [string, string[]][] = [
  ['08001111', ['08001111']],
  ['0800 1111', ['0800 1111']],
  ['Call 0800 1111.', ['0800 1111']],
  ['+44 203 879 8560', ['+44 203 879 8560']],
  ['(+44 203 879 8560)', ['+44 203 879 8560']],
  ['+442038798560', ['+442038798560']],
  ['0044 20 3879 8560', ['0044 20 3879 8560']],
  ['+44 (0)20 3879 8560', ['+44 (0)20 3879 8560']],
  ['(020) 7946 0958', ['(020) 7946 0958']],
  ['020.7946.0958', ['020.7946.0958']],
  ['0808-800-5000', ['0808-800-5000']],
  ['1-800-422-4453', ['1-800-422-4453']],
  ['1-800-4-A-CHILD', ['1-800-4-A-CHILD']],
  ['1 800 422 4453', ['1 800 422 4453']],
  ['٠٨٠٠١١١١', ['٠٨٠٠١١١١']],
  ['على الرقم ٠٨٠٠ ١١١١ مجانًا', ['٠٨٠٠ ١١١١']],
  ['۰۸۰۰ ۱۱۱۱', ['۰۸۰۰ ۱۱۱۱']],
  ['٠٨٠٨–٨٠٠٥٠', ['٠٨٠٨–٨٠٠٥٠']],
  ['يمكن الاتصال بـNSPCC عبر الرقم 08001111 أو غيره', ['08001111']],
  ['لمساعدة الناجين على الرقم 08088010331.', ['08088010331']],
  ['بخط مساعدة Childhelp على الرقم 8004224453 بينما', ['8004224453']],
  ['رقم الخط 01102121600 عبر واتساب', ['01102121600']],
  ['In 2024 0800 1111 was called', ['0800 1111']],
  ['0800 1111 / 0808 800 5000', ['0800 1111', '0808 800 5000']],
  ['0800 1111, 0808 800 5000', ['0800 1111', '0808 800 5000']],
  ['Samaritans: call 116 123 for free', ['116 123']],
  ['reach the helpline on 116 123', ['116 123']],
  ['Call Samaritans free on 116 123', ['116 123']],
  ['Call Childline 116111', ['116111']],
  ['In an emergency dial 999 or 112', ['999', '112']],
  ['Contact police on 101', ['101']],
  ['the police on 999', ['999']],
  ['text 85258', ['85258']],
  ['اتصل على الرقم 16000', ['16000']],
  ['على الرقم ١٦٠٠٠', ['١٦٠٠٠']],
  ['على الرقم المختصر 1980', ['1980']],
  ['اتصلوا بخط نجدة الطفل 16000', ['16000']],
  ['الخط الساخن 147', ['147']],
  ['هاتف: 110 أو 911', ['110', '911']],
  ['للاتصال بالشرطة على 999', ['999']],
  ['الرقم16000', ['16000']],
  ['call 555-1234 now', ['555-1234']],
  ['\u20660800 1111\u2069', ['0800 1111']],
  ['0800\u00A01111', ['0800\u00A01111']],
  ['0800\u200E 1111', ['0800\u200E 1111']],
  ['call 0800 1111, open 24/7 since 2019', ['0800 1111']],
]

const NO: string[] = [
  '2022–2024',
  '2022-2024',
  '2022/23',
  '٢٠٢٢–٢٠٢٤',
  'بين عامي 2022 و2024',
  '2022 2023 2024',
  '1445-1446',
  '1,000,000',
  '١٬٠٠٠٬٠٠٠',
  '1 000 000',
  '16,000 children',
  '16000 children',
  '116 123',
  '25/03/2025',
  '٢٥/٠٣/٢٠٢٥',
  '25.03.2025',
  '2025-03-25',
  '2025-03-25T10:30:00Z',
  'at 10:30',
  '£1500000',
  '$ 250000000',
  '250000000 dollars',
  '100000000 ريال',
  '850000000 مستخدم',
  '12.5%',
  '45٪ من الحالات',
  '500–900',
  '10000-20000',
  'aged 11-17',
  'بين 11 و17 عامًا',
  'call for 500 extra officers',
  'The helpline received 16000 calls',
  'helpline volunteers answered 1200',
  'call us in 2024',
  'she called in 1998',
  'the line opened in 2012',
  'on 25 March',
  'on 300 occasions',
  'تلقى الخط 16000 مكالمة',
  'تلقى خط نجدة الطفل 1200 بلاغ',
  'هيئة تنظيم الاتصالات (Ofcom) عام 2023',
  'القانون رقم 126 لسنة 2008',
  'قرار رقم 2254',
  'https://example.org/2025/123456789',
  'a71612345678@example.org',
  '550e8400-e29b-41d4-a716-446655440000',
  'medtop_20000085',
  'case AB1234567890',
  'ارتفع إلى 1200000 حالة',
  'Resolution 2254 (2015)',
  '3.5 million',
  'ISBN 978-0-306-40615-7',
  'doi:10.1016/j.chiabu.2020.104567',
  '080011112a',
  '10 20 30 40 50',
  '',
]

describe('findPhones', () => {
  it.each(YES)('finds in %j: %j', (text, wanted) => {
    expect(found(text)).toEqual(wanted)
  })

  it.each(NO)('finds no number in %j', (text) => {
    expect(found(text)).toEqual([])
  })

  it('gives European digits, with the plus sign and with letters of a keypad', () => {
    expect(findPhones('+٤٤ ٢٠٣ ٨٧٩ ٨٥٦٠')[0]?.digits).toBe('+442038798560')
    expect(findPhones('1-800-4-A-CHILD')[0]?.digits).toBe('18004224453')
  })

  it('gives ranges that are exact places in the text, in order and apart, whatever the text', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            '0800 1111',
            '+44 203 879 8560',
            '٠٨٠٠١١١١',
            'call ',
            'على الرقم ',
            '16000',
            '2024',
            ' ',
          ),
          fc.constantFrom(...'0123456789٠١٢ -–/.,()+:\n\u2066\u2069a'),
          fc.string(),
        ),
        { maxLength: 20 },
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (value) => {
        let last = 0
        for (const span of findPhones(value)) {
          expect(span.start).toBeGreaterThanOrEqual(last)
          expect(value.slice(span.start, span.end)).toBe(span.text)
          expect(span.text).toMatch(/^[+＋(\d٠-٩۰-۹]/)
          expect(span.digits).toMatch(/^\+?\d{3,15}$/)
          last = span.end
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('finds a full number wherever it stands between words of either language', () => {
    const word = fc.constantFrom('قالت', 'الشرطة', 'إن', 'the', 'agency', 'said', '«نعم»', 'NSPCC')
    fc.assert(
      fc.property(
        fc.array(word),
        fc.array(word),
        fc.constantFrom('0800 1111', '08088010331'),
        (a, b, phone) => {
          expect(found([...a, phone, ...b].join(' '))).toEqual([phone])
        },
      ),
    )
  })
})
