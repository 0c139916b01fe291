import { describe, expect, it } from '@jest/globals'

import { slugFree } from '../../../src/preflight/rules/slug-free'
import { saysInBothLanguages, soundFacts } from '../facts'

describe('a slug', () => {
  it('that another story had is not free', () => {
    const [finding, ...more] = slugFree.check(soundFacts({ slugTaken: true }))
    expect(finding).toMatchObject({
      path: 'slug',
      range: { start: 0, end: 'authority-asks'.length, text: 'authority-asks' },
    })
    expect([more.length, slugFree.level, slugFree.lowerable]).toEqual([0, 'block', false])
    if (finding) saysInBothLanguages(finding)
  })

  it('that nobody had is free; one that nobody wrote is not asked about', () => {
    expect(slugFree.check(soundFacts())).toEqual([])
    expect(slugFree.check(soundFacts({ slugTaken: true, article: { slug: null } }))).toEqual([])
  })
})
