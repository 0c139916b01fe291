import { describe, expect, it } from '@jest/globals'

import { childConsent } from '../../../src/preflight/rules/child-consent'
import type { MediaFact, RuleFinding } from '../../../src/preflight/types'
import { NOW, saysInBothLanguages, soundFacts } from '../facts'

const sound: MediaFact = {
  id: 'm1',
  title: 'Playground',
  alt: { ar: 'ملعب', en: 'A playground' },
  showsChild: true,
  consent: { by: 'A parent', expires: null, revoked: false },
  welfareNote: 'Filmed with a parent there.',
}
function check(more: Partial<MediaFact>, consent: Partial<MediaFact['consent']> = {}): RuleFinding[] {
  const picture = { ...sound, ...more, consent: { ...sound.consent, ...consent } }
  const findings = childConsent.check(soundFacts({ media: new Map([['m1', picture]]) }))
  for (const finding of findings) {
    saysInBothLanguages(finding)
    expect(finding).toMatchObject({ path: 'media.m1', subject: { collection: 'media', id: 'm1' } })
  }
  return findings
}
const said = (findings: RuleFinding[]): string[] => findings.map(({ message }) => message.en)
const at = (milliseconds: number): string => new Date(NOW.getTime() + milliseconds).toISOString()

describe('child-consent', () => {
  it('blocks, and can neither be lowered nor set aside', () => {
    expect(childConsent).toMatchObject({ level: 'block', lowerable: false, overridable: false })
  })

  it('lets through a child with a consent that holds and a welfare note', () => {
    expect(check({})).toEqual([])
    expect(check({}, { expires: at(1) })).toEqual([])
  })

  it('finds a consent that nobody gave, that was revoked or that has ended, from that moment on', () => {
    expect(said(check({}, { by: null }))).toEqual([expect.stringContaining('no consent')])
    expect(said(check({}, { revoked: true }))).toEqual([expect.stringContaining('revoked')])
    expect(said(check({}, { expires: at(0) }))).toEqual([expect.stringContaining('ended')])
    expect(said(check({}, { expires: 'some day' }))).toEqual([expect.stringContaining('ended')])
  })

  it('finds a missing welfare note whatever the consent is, and says all that is missing at once', () => {
    expect(said(check({ welfareNote: null }))).toEqual([expect.stringContaining('welfare')])
    expect(check({ welfareNote: null }, { by: null })).toHaveLength(2)
    expect(check({ welfareNote: null }, { by: null, revoked: true, expires: at(-1) })).toHaveLength(2)
  })

  it('asks nothing of a picture without a child', () => {
    expect(check({ showsChild: false, welfareNote: null }, { by: null })).toEqual([])
  })
})
