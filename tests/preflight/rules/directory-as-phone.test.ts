import { describe, expect, it } from '@jest/globals'

import { directoryAsPhone } from '../../../src/preflight/rules/directory-as-phone'
import type { GlossaryName, RuleFinding } from '../../../src/preflight/types'
import { saysInBothLanguages, soundFacts, soundHelpline } from '../facts'

const label = { ar: 'النص', en: 'Body' }
const ATLAS = soundHelpline({
  id: 'atlas',
  kind: 'directory',
  name: { ar: 'دليل خطوط الأطفال', en: 'Directory of child lines' },
  organisation: { ar: 'شبكة أطلس لخطوط الأطفال', en: 'Child Line Atlas (CLA)' },
  numbers: [],
  channels: [],
})
const GLOSSARY: GlossaryName[] = [
  {
    id: 'g1',
    kind: 'network',
    preferred: { ar: 'شبكة أطلس لخطوط الأطفال', en: 'Child Line Atlas' },
    variants: [{ language: 'en', text: 'Child Lines Atlas' }],
    notoriety: false,
  },
  {
    id: 'g2',
    kind: 'organisation',
    preferred: { ar: 'مؤسسة فانوس', en: 'Lantern Trust' },
    variants: [],
    notoriety: false,
  },
]

function check(text: string, helpline = ATLAS): RuleFinding[] {
  const findings = directoryAsPhone.check(
    soundFacts({
      texts: [{ path: 'body.1', text, label }],
      helplines: new Map([[helpline.id, helpline]]),
      glossary: GLOSSARY,
    }),
  )
  for (const finding of findings) {
    saysInBothLanguages(finding)
    if (finding.range) expect(text.slice(finding.range.start, finding.range.end)).toBe(finding.range.text)
  }
  return findings
}

describe('directory-as-phone', () => {
  it('blocks, and can neither be lowered nor set aside', () => {
    expect(directoryAsPhone).toMatchObject({ level: 'block', lowerable: false, overridable: false })
  })

  it('finds a directory whose record has a number, and no other kind of helpline', () => {
    expect(check('', { ...ATLAS, numbers: ['+442079460123'] })).toMatchObject([
      { path: 'helplines', subject: { collection: 'helplines', id: 'atlas' } },
    ])
    expect(check('', { ...ATLAS, kind: 'child', numbers: ['+442079460123'] })).toEqual([])
    expect(check('')).toEqual([])
  })

  it.each([
    ['You can also call Child Line Atlas.', 'Child Line Atlas'],
    ['Call the network Child Lines Atlas for help.', 'Child Lines Atlas'],
    ['Ring CLA at any hour.', 'CLA'],
    ['Contact the Lantern Trust on 0808 157 0111, or Child Line Atlas.', 'Child Line Atlas'],
    ['Child Line Atlas: 0808 157 0111', 'Child Line Atlas'],
    ['Children reach Child Line Atlas on 0808 157 0111.', 'Child Line Atlas'],
    ['كما يمكن الاتصال بشبكة Child Lines Atlas.', 'Child Lines Atlas'],
    ['اتصلوا بشبكة أطلس لخطوط الأطفال.', 'بشبكة أطلس لخطوط الأطفال'],
    ['كما يمكن الاتصال بـCLA.', 'بـCLA'],
    ['يمكن الاتصال بمؤسسة فانوس على الرقم 08081570111، أو منصة Child Lines Atlas.', 'Child Lines Atlas'],
    ['للاتصال بدليل خطوط الأطفال', 'بدليل خطوط الأطفال'],
  ])('finds one that readers are told to call: %s', (text, exact) => {
    const [finding, ...more] = check(text)
    expect(more).toEqual([])
    expect(finding).toMatchObject({ path: 'body.1', range: { text: exact }, subject: { id: 'atlas' } })
  })

  it.each([
    'Child Line Atlas lists lines that children can call in 139 countries.',
    'Find the line of your country in the directory of Child Line Atlas.',
    'Call a line that is listed by Child Line Atlas.',
    'Call one of the members of Child Line Atlas.',
    'Child Line Atlas called for more funding.',
    'Members of Child Line Atlas took 3 million calls in 2024.',
    'The network is in contact with Child Line Atlas.',
    'Call the Lantern Trust on 0808 157 0111. Child Line Atlas has lines elsewhere.',
    'Visit the website of Child Line Atlas.',
    'تضم شبكة أطلس لخطوط الأطفال خطوطًا يمكن الاتصال بها.',
    'للاتصال بخط بلدكم راجعوا شبكة أطلس لخطوط الأطفال.',
    'اتصلوا بأحد أعضاء شبكة أطلس لخطوط الأطفال.',
    'الشبكة على تواصل مع شبكة أطلس لخطوط الأطفال.',
    'المؤسسة على اتصال بشبكة أطلس لخطوط الأطفال.',
    'اتصلوا بمؤسسة فانوس.',
  ])('leaves alone a directory that is spoken of as one: %s', (text) => {
    expect(check(text)).toEqual([])
  })
})
