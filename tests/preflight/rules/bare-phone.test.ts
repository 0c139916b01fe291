import { describe, expect, it } from '@jest/globals'

import { barePhone } from '../../../src/preflight/rules/bare-phone'
import type { NumberOwner } from '../../../src/preflight/types'
import { saysInBothLanguages, soundFacts } from '../facts'

const label = { ar: 'النص', en: 'Body' }
const owner = (digits: string, helpline: string, ar: string, en: string): NumberOwner => ({
  digits,
  helpline,
  name: { ar, en },
  organisation: { ar: 'مؤسسة فانوس', en: 'Lantern Trust' },
})
const check = (text: string, numberOwners: NumberOwner[] = []) => {
  const findings = barePhone.check(soundFacts({ texts: [{ path: 'body.0', text, label }], numberOwners }))
  for (const finding of findings) {
    saysInBothLanguages(finding)
    expect(text.slice(finding.range?.start, finding.range?.end)).toBe(finding.range?.text)
  }
  return findings
}

describe('bare-phone', () => {
  it('blocks, and can neither be lowered nor set aside', () => {
    expect(barePhone).toMatchObject({ level: 'block', lowerable: false, overridable: false })
  })

  it('names the record to use where the registry has the number', () => {
    const [finding] = check('اتصل بكايت على ٠٨٠٨١٥٧٠١١١.', [owner('08081570111', 'h7', 'كايت', 'Kite')])
    expect(finding).toMatchObject({
      range: { text: '٠٨٠٨١٥٧٠١١١' },
      subject: { collection: 'helplines', id: 'h7' },
    })
    expect(finding?.fix.en).toContain('“Kite” (Lantern Trust)')
    expect(finding?.fix.ar).toContain('«كايت» (مؤسسة فانوس)')
  })

  it('leaves the choice to the editor where a short code is several services’', () => {
    const [finding] = check('Call 116111 now.', [
      owner('116111', 'h7', 'كايت', 'Kite'),
      owner('116111', 'h8', 'نجم', 'Najm'),
    ])
    expect(finding?.subject).toBeUndefined()
    expect(finding?.fix.en).toMatch(/Kite.* or .*Najm/)
  })

  it('asks for the helpline in general where the registry does not know the number', () => {
    const [finding] = check('Call 0808 157 0111.', [owner('0999', 'h7', 'كايت', 'Kite')])
    expect(finding?.subject).toBeUndefined()
    expect(finding?.fix.en).not.toContain('Kite')
  })

  it.each(['In 2024 the line took 16,000 calls.', 'تلقى الخط 1200 بلاغ عام 2024.'])(
    'leaves other numbers alone: %s',
    (text) => {
      expect(check(text)).toEqual([])
    },
  )
})
