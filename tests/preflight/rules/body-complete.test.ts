import { describe, expect, it } from '@jest/globals'

import { bodyComplete } from '../../../src/preflight/rules/body-complete'
import { saysInBothLanguages, soundFacts } from '../facts'

describe('a block that an editor left unfinished', () => {
  const message = { ar: 'حقل ناقص: الاقتباس.', en: 'Missing: the quote.' }

  it('stops the edition where it stands, with what it lacks', () => {
    const [finding, ...more] = bodyComplete.check(
      soundFacts({ article: { gaps: [{ path: 'body.root.children.3', message }] } }),
    )
    expect(finding).toMatchObject({ path: 'body.root.children.3', message })
    expect([more.length, bodyComplete.level, bodyComplete.lowerable]).toEqual([0, 'block', false])
    if (finding) saysInBothLanguages(finding)
  })

  it('is named each by itself', () => {
    const gaps = [3, 5, 8].map((at) => ({ path: `body.root.children.${at}`, message }))
    expect(bodyComplete.check(soundFacts({ article: { gaps } })).map(({ path }) => path)).toEqual(
      gaps.map(({ path }) => path),
    )
  })

  it('is nobody’s concern where there is none', () => expect(bodyComplete.check(soundFacts())).toEqual([]))
})
