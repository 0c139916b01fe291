import { describe, expect, it } from '@jest/globals'

import { phoneMisnamed } from '../../../src/preflight/rules/phone-misnamed'
import type { NumberOwner, RuleFinding } from '../../../src/preflight/types'
import { findPhones } from '../../../src/language/phones'
import { saysInBothLanguages, soundFacts, soundHelpline } from '../facts'

const label = { ar: 'النص', en: 'Body' }

/** The invented Lantern Trust runs a line for children with a name of its own, and a helpline for parents. */
const KITE = {
  helpline: 'kite',
  name: { ar: 'كايت', en: 'Kite' },
  organisation: { ar: 'مؤسسة فانوس (LTX)', en: 'Lantern Trust (LTX)' },
}
const PARENTS = {
  helpline: 'parents',
  name: { ar: 'خط مساعدة الأهل', en: 'Helpline for parents' },
  organisation: KITE.organisation,
}
const BY_NUMBER: Record<string, Omit<NumberOwner, 'digits'>[]> = {
  '08081570111': [KITE],
  '+448081570111': [KITE],
  '08081570999': [PARENTS],
  '116111': [
    KITE,
    {
      ...PARENTS,
      helpline: 'sahara',
      name: { ar: 'صحارى', en: 'Sahara' },
      organisation: { ar: 'جمعية صحارى', en: 'Sahara Society' },
    },
  ],
}

function check(text: string, more: object = {}): RuleFinding[] {
  const numberOwners = findPhones(text).flatMap(({ digits }) =>
    (BY_NUMBER[digits] ?? []).map((owner) => ({ digits, ...owner })),
  )
  const findings = phoneMisnamed.check(
    soundFacts({ texts: [{ path: 'body.2', text, label }], numberOwners, ...more }),
  )
  for (const finding of findings) {
    saysInBothLanguages(finding)
    expect(text.slice(finding.range?.start, finding.range?.end)).toBe(finding.range?.text)
  }
  return findings
}

describe('phone-misnamed', () => {
  it('blocks, and can neither be lowered nor set aside', () => {
    expect(phoneMisnamed).toMatchObject({ level: 'block', lowerable: false, overridable: false })
  })

  it.each([
    ['Children can call the Lantern Trust on 0808 157 0111.', '0808 157 0111'],
    ['Children and parents can reach LTX on 08081570111.', '08081570111'],
    ['يمكن الاتصال بـLTX عبر الرقم 08081570111.', '08081570111'],
    ['للأطفال وذويهم، اتصلوا بمؤسسة فانوس على ٠٨٠٨١٥٧٠١١١ مجانًا.', '٠٨٠٨١٥٧٠١١١'],
  ])('finds a line with a name of its own under the name of its charity: %s', (text, number) => {
    expect(check(text)).toMatchObject([
      { path: 'body.2', range: { text: number }, subject: { collection: 'helplines', id: 'kite' } },
    ])
    expect(check(text)[0]?.message.en).toContain('Kite')
    expect(check(text)[0]?.message.ar).toContain('كايت')
  })

  it.each([
    ['Call Harbour Support on 0808 157 0111.', 'Harbour Support'],
    ['Survivors can ring the Harbour Society, free of charge, on +44 808 157 0111.', 'Harbour Society'],
    ['Help: 0808 157 0111 (Harbour Support)', 'Harbour Support'],
    ['اتصلوا بخط Harbour على الرقم 08081570111.', 'Harbour'],
    ['وفي إيستمير جمعية المرفأ على 08081570111.', 'جمعية المرفأ'],
    ['ويجيب خط «المرفأ» على الرقم 08081570111.', 'المرفأ'],
  ])('finds a number under the name of somebody else: %s', (text, other) => {
    const [finding, ...more] = check(text)
    expect(more).toEqual([])
    expect(finding?.message.en).toContain(`“${other}”`)
    expect(finding?.message.en).toContain('Kite')
    expect(finding?.subject).toEqual({ collection: 'helplines', id: 'kite' })
  })

  it('finds a number under the name of another helpline of the story', () => {
    const harbour = soundHelpline({
      id: 'harbour',
      name: { ar: 'مرفأ', en: 'harbour' },
      organisation: { ar: 'جمعية المرفأ', en: 'Harbour' },
    })
    expect(
      check('For adults there is harbour, which answers at night on 0808 157 0111.', {
        helplines: new Map([['harbour', harbour]]),
      }),
    ).toHaveLength(1)
  })

  it('judges each number of a sentence by what stands beside it', () => {
    const found = check('Call Kite on 0808 157 0111, or Harbour Support on 0808 157 0999.')
    expect(found.map(({ range }) => range?.text)).toEqual(['0808 157 0999'])
  })

  it.each([
    'Children can call Kite on 0808 157 0111.',
    'Kite, a service of the Lantern Trust, answers on 0808 157 0111.',
    'اتصلوا بكايت على الرقم 08081570111.',
    'يجيب خط كايت، وهو من مؤسسة فانوس، على ٠٨٠٨١٥٧٠١١١.',
    'Parents can call the Lantern Trust on 0808 157 0999.',
    'يمكن للأهل الاتصال بمؤسسة فانوس على الرقم 08081570999.',
    'Call 0808 157 0111 for free.',
    'Children in England can call 0808 157 0111.',
    'Anyone affected can call 0808 157 0111 on Monday, the Harbour Society said.',
    'The Harbour Society said: call 0808 157 0111.',
    'للمساعدة اتصل على الرقم 08081570111.',
    'The Harbour Society answers on 020 7946 0123.',
    'In the Sahara children can call 116111.',
  ])('leaves alone a number that is named rightly, stands under no name, or is nobody’s: %s', (text) => {
    expect(check(text)).toEqual([])
  })

  it('names every service that a short code belongs to', () => {
    const [finding] = check('Call Harbour Support on 116111.')
    expect(finding?.message.en).toMatch(/Kite.* or .*Sahara/)
  })
})
