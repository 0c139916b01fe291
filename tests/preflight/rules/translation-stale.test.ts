import { describe, expect, it } from '@jest/globals'

import { translationStale } from '../../../src/preflight/rules/translation-stale'
import { saysInBothLanguages, soundFacts } from '../facts'

describe('a translation', () => {
  const texts = [{ path: 'body.2', text: 'The third paragraph.', label: { ar: 'النص', en: 'Body' } }]

  it('is stale in the paragraph whose source changed, and the whole of it is shown', () => {
    const findings = translationStale.check(
      soundFacts({
        texts,
        staleParagraphs: [{ path: 'body.2', text: 'The third paragraph.', kind: 'changed' }],
      }),
    )
    findings.forEach(saysInBothLanguages)
    expect(findings).toMatchObject([
      { path: 'body.2', range: { start: 0, end: 20, text: 'The third paragraph.' } },
    ])
  })

  it('lacks a paragraph of its source, which is named by its beginning', () => {
    const text = `${'كلمة طويلة '.repeat(30)}`
    const [finding, ...more] = translationStale.check(
      soundFacts({ texts, staleParagraphs: [{ path: 'body', text, kind: 'missing' }] }),
    )
    expect(more).toEqual([])
    expect(finding?.path).toBe('body')
    expect(finding?.range).toBeUndefined()
    if (finding) saysInBothLanguages(finding)
    expect(finding?.message.en).toMatch(/“كلمة طويلة .*…”/)
    expect(finding?.message.en.length).toBeLessThan(160)
  })

  it('that follows its source is let through', () => {
    expect(translationStale.check(soundFacts({ texts }))).toEqual([])
    expect(translationStale).toMatchObject({ level: 'warn', lowerable: true })
  })
})
