import { describe, expect, it } from '@jest/globals'

import { minorAfterArrest } from '../../../src/preflight/rules/minor-after-arrest'
import type { Facts, PersonFact } from '../../../src/preflight/types'
import { saysInBothLanguages, soundFacts, soundQuote } from '../facts'
import { body, soundPerson } from './people'

/** The facts' year is 2026. */
const minor = (more: Partial<PersonFact> = {}): PersonFact =>
  soundPerson({ birthYear: 2010, proceedings: 'arrested', ...more })

const found = (facts: Facts) =>
  minorAfterArrest.check(facts).map((finding) => {
    saysInBothLanguages(finding)
    const { path, range } = finding
    const place = facts.texts.find((text) => text.path === path)
    if (place) expect(place.text.slice(range?.start, range?.end)).toBe(range?.text)
    return [path, range?.text]
  })

const check = (text: string, person: PersonFact) => found(soundFacts({ texts: body(text), people: [person] }))

describe('somebody under 18 after an arrest', () => {
  it.each([
    ['arrested', minor()],
    ['charged', minor({ proceedings: 'charged' })],
    ['a child of unknown age', minor({ kind: 'child', birthYear: null })],
    ['perhaps still 17 this year', minor({ birthYear: 2008 })],
    ['protected too', minor({ isProtected: true })],
  ])('is not named: %s', (_name, person) => {
    expect(check('Police held Sami Rawi, they said.', person)).toEqual([['body.0', 'Sami Rawi']])
    expect(check('أوقفت الشرطة سَامي الراوي أمس.', person)).toEqual([['body.0', 'سَامي الراوي']])
  })

  it.each([
    ['18 last year', minor({ birthYear: 2007 })],
    ['of unknown age, and no child', minor({ birthYear: null })],
    ['not under proceedings', minor({ proceedings: 'none' })],
    ['acquitted', minor({ proceedings: 'acquitted' })],
    ['convicted, which is for a court to say', minor({ proceedings: 'convicted' })],
    ['known by one word that is many people’s', minor({ names: ['Sami'] })],
    ['shown by another name', minor({ isProtected: true, shown: ['Sami Rawi'] })],
  ])('is let through: %s', (_name, person) => {
    expect(check('Police held Sami Rawi, they said. Sami wept.', person)).toEqual([])
  })

  it('is let through where nothing names them', () => {
    expect(check('Police held a boy of 15.', minor())).toEqual([])
  })

  it('is found in the address, and by the quote that shows who speaks', () => {
    const facts = soundFacts({
      article: { slug: 'sami-rawi-held' },
      people: [minor({ isSpeaker: true })],
      quotes: new Map([
        ['q1', soundQuote({ speaker: { kind: 'person', id: 'p9', name: { ar: 'سامي', en: 'Sami' } } })],
      ]),
    })
    expect(found(facts)).toEqual([
      ['slug', 'sami-rawi'],
      ['quotes.q1', undefined],
    ])
    const hidden = soundFacts({
      ...facts,
      article: { slug: 'x' },
      people: [minor({ isSpeaker: true, isProtected: true })],
    })
    expect(found(hidden)).toEqual([])
  })

  it('blocks, and may be set aside for one story', () => {
    expect(minorAfterArrest).toMatchObject({ level: 'block', lowerable: false, overridable: true })
  })
})
