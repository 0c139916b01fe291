import { describe, expect, it } from '@jest/globals'

import { wordingsDiffer } from '../../../src/preflight/rules/wordings-differ'
import type { QuoteFact, RuleFinding } from '../../../src/preflight/types'
import { saysInBothLanguages, soundFacts } from '../facts'

type Wording = QuoteFact['wordings'][number]

const ORIGINAL = 'Platforms must act before harm is done.'
const wording = (text: string, more: Partial<Wording> = {}): Wording => ({
  document: `d-${text.length}`,
  title: 'Harbour Post, 10 March',
  language: 'en',
  text,
  ...more,
})

function found(wordings: Wording[], quote: Partial<QuoteFact> = {}): RuleFinding[] {
  const findings = wordingsDiffer.check(soundFacts({ quote: { originalText: ORIGINAL, wordings, ...quote } }))
  for (const finding of findings) {
    saysInBothLanguages(finding)
    expect(finding.path).toBe('quotes.q1.reportedBy')
    expect(finding.subject).toEqual({ collection: 'quotes', id: 'q1' })
  }
  return findings
}

describe('the wordings of a quote', () => {
  it('that differ in words from the original are named, with the difference', () => {
    const [finding, ...more] = found([wording('Platforms should act before harm is done.')])
    expect(more).toEqual([])
    expect(finding?.message.en).toContain('“Harbour Post, 10 March”')
    expect(finding?.message.ar).toContain('«Harbour Post, 10 March»')
    expect(finding?.difference?.map(({ kind, text }) => [kind, text.trim()])).toEqual([
      ['same', 'Platforms'],
      ['removed', 'must'],
      ['added', 'should'],
      ['same', 'act before harm is done.'],
    ])
  })

  it('agree where only marks, case or the language’s region differ', () => {
    expect(
      found([
        wording('“platforms must act, before harm is done”', { language: 'en-GB' }),
        wording('Platforms  must act before harm is done!'),
      ]),
    ).toEqual([])
  })

  it('agree where one is a part of the other, or leaves words out and shows it', () => {
    for (const text of [
      'must act before harm',
      'Platforms must act … harm is done',
      'Platforms […] done',
      'We say it again: Platforms must act before harm is done, and soon.',
    ])
      expect({ text, found: found([wording(text)]) }).toEqual({ text, found: [] })
    expect(found([wording('Platforms must act … harm was done')])).toHaveLength(1)
  })

  it('in other languages are not compared with the original but with each other', () => {
    const arabic = (text: string): Wording => wording(text, { language: 'ar' })
    expect(found([arabic('على المنصات أن تتحرك قبل وقوع الضرر')])).toEqual([])
    const different = [
      arabic('على المنصات أن تتحرك قبل وقوع الضرر'),
      arabic('على الشركات أن تتحرك قبل وقوع الضرر'),
    ]
    expect(found(different)).toHaveLength(1)
    expect(found([arabic('على المنصات أنْ تتحرّك'), arabic('«على المنصّات ان تتحرك»')])).toEqual([])
  })

  it('are compared with the nearest one where there is no original', () => {
    const findings = found(
      [
        wording('Platforms must act.', { title: 'First' }),
        wording('Platforms will act.', { title: 'Second' }),
        wording('Platforms must act.', { title: 'Third' }),
        wording('Platforms may act.', { title: null }),
      ],
      { originalText: null, originalLanguage: null },
    )
    expect(findings.map(({ message }) => message.en)).toEqual([
      expect.stringMatching(/“Second” differ from those in “First”/),
      expect.stringMatching(/a document without a title differ from those in “First”/),
    ])
  })

  it('without a language are compared where they plainly are in the same one', () => {
    expect(found([wording('Platforms should act before harm is done.', { language: null })])).toHaveLength(1)
    expect(found([wording('على المنصات أن تتحرك', { language: null })])).toEqual([])
  })

  it('are no concern where there are none, or the quote is not used', () => {
    expect(found([])).toEqual([])
    const facts = soundFacts({ uses: [], quote: { wordings: [wording('Something else entirely.')] } })
    expect(wordingsDiffer.check(facts)).toEqual([])
    expect(wordingsDiffer).toMatchObject({ level: 'warn', lowerable: true })
  })
})
