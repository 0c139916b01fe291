import { describe, expect, it } from '@jest/globals'

import { documentCaptured } from '../../../src/preflight/rules/document-captured'
import type { DocumentFact, RuleFinding } from '../../../src/preflight/types'
import { saysInBothLanguages, soundFacts } from '../facts'

const document = (more: Partial<DocumentFact> = {}): DocumentFact => ({
  id: 'd1',
  title: 'Annual review of platforms',
  located: true,
  captures: 0,
  ...more,
})
const check = (...documents: DocumentFact[]): RuleFinding[] => {
  const found = documentCaptured.check(
    soundFacts({ documents: new Map(documents.map((each) => [each.id, each])) }),
  )
  for (const finding of found) saysInBothLanguages(finding)
  return found
}

describe('a document that the story rests on', () => {
  it('was kept as it was when the desk read it', () => {
    const [finding, ...more] = check(document())
    expect(finding).toMatchObject({ path: 'documents', subject: { collection: 'documents', id: 'd1' } })
    expect(finding?.message.en).toContain('“Annual review of platforms”')
    expect(finding?.message.ar).toContain('«Annual review of platforms»')
    expect([more.length, documentCaptured.level]).toEqual([0, 'block'])
  })

  it('is named each by itself, beside those that were kept', () => {
    const found = check(
      document(),
      document({ id: 'd2', captures: 1 }),
      document({ id: 'd3', title: 'Second review' }),
    )
    expect(found.map(({ subject }) => subject?.id)).toEqual(['d1', 'd3'])
  })

  it('is let through with one capture or with more', () => {
    expect(check(document({ captures: 1 }))).toEqual([])
    expect(check(document({ captures: 7 }))).toEqual([])
  })

  it('cannot be kept where it was not located: the record says so instead', () => {
    expect(check(document({ located: false, title: null }))).toEqual([])
    expect(check(document({ located: false }))).toEqual([])
  })

  it('is asked of no story that has none', () => expect(check()).toEqual([]))
})
