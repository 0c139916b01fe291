import { describe, expect, it } from '@jest/globals'

import { quoteAltered } from '../../../src/preflight/rules/quote-altered'
import type { RuleFinding } from '../../../src/preflight/types'
import { saysInBothLanguages, soundFacts } from '../facts'

const label = { ar: 'النص', en: 'Body' }

/** The run is what stands between the first quotation mark of the text and the last. */
function found(text: string, words: string): RuleFinding[] {
  const start = text.search(/[“«"]/u)
  const end = Math.max(...['”', '»', '"'].map((mark) => text.lastIndexOf(mark))) + 1
  const findings = quoteAltered.check(
    soundFacts({
      texts: [{ path: 'body.2', text, label }],
      similarQuotes: [{ path: 'body.2', start, end, quote: 'q7', label: 'They are not hiding…', words }],
    }),
  )
  for (const finding of findings) {
    saysInBothLanguages(finding)
    expect(finding.path).toBe('body.2')
    expect(text.slice(finding.range?.start, finding.range?.end)).toBe(finding.range?.text)
    expect(finding.subject).toEqual({ collection: 'quotes', id: 'q7' })
  }
  return findings
}

const RECORD = 'They are not hiding somewhere else; they are on the apps children open every morning.'

describe('words of record that were typed into the prose', () => {
  it('are altered where a word differs, and the difference is shown', () => {
    const [finding] = found(
      'The report states: “They are not only hiding somewhere else, they are on the apps too”.',
      RECORD,
    )
    expect(finding?.message.en).toContain('altered')
    expect(finding?.message.en).toContain('They are not hiding…')
    expect(finding?.range?.text).toBe('“They are not only hiding somewhere else, they are on the apps too”')
    const difference = finding?.difference?.map(({ kind, text }) => [kind, text.trim()])
    expect(difference).toContainEqual(['added', 'only'])
    expect(difference).toContainEqual(['removed', ';'])
    const [arabic] = found(
      'وجاء في التقرير: «لا يختبئون في مكان آخر فقط، بل على التطبيقات أيضًا».',
      'إنهم لا يختبئون في مكان آخر، بل هم على التطبيقات التي يفتحها الأطفال كل صباح.',
    )
    expect(
      arabic?.difference?.filter(({ kind }) => kind === 'removed').map(({ text }) => text.trim()),
    ).toContain('هم')
  })

  it('are typed, not altered, where only marks, harakat or case differ, or words at either end are missing', () => {
    for (const [text, words] of [
      [`He said: “${RECORD}”`, RECORD],
      ['He said: “they are on the apps children open”.', RECORD],
      ['He said: "They are not hiding somewhere else, they are on the apps".', RECORD],
      ['وقال: «إنَّهم لا يختبئون في مكانٍ اخر»', 'إنهم لا يختبئون في مكان آخر، بل هم هنا.'],
    ] as const) {
      const [finding] = found(text, words)
      expect({ text, says: finding?.message.en }).toEqual({ text, says: expect.stringContaining('typed') })
      expect(finding?.difference).toBeUndefined()
    }
  })

  it('stop the story, unless safeguarding sets it aside', () => {
    expect(quoteAltered).toMatchObject({ level: 'block', lowerable: false, overridable: true })
  })

  it('are not looked for where nothing is similar, or the text is gone', () => {
    expect(quoteAltered.check(soundFacts())).toEqual([])
    const similarQuotes = [{ path: 'body.9', start: 0, end: 5, quote: 'q7', label: 'x', words: 'x' }]
    expect(quoteAltered.check(soundFacts({ similarQuotes }))).toEqual([])
  })
})
