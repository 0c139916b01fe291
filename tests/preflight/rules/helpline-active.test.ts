import { describe, expect, it } from '@jest/globals'

import { helplineActive } from '../../../src/preflight/rules/helpline-active'
import { saysInBothLanguages, soundFacts, soundHelpline } from '../facts'

describe('helpline-active', () => {
  it('blocks, and can neither be lowered nor set aside', () => {
    expect(helplineActive).toMatchObject({ level: 'block', lowerable: false, overridable: false })
  })

  it('finds each line that does not answer, by its record', () => {
    const helplines = new Map([
      ['a', soundHelpline({ id: 'a', status: 'suspended' })],
      ['b', soundHelpline({ id: 'b', status: 'retired', name: { ar: null, en: 'Daw line' } })],
      ['c', soundHelpline({ id: 'c' })],
    ])
    const found = helplineActive.check(soundFacts({ helplines }))
    expect(found.map(({ subject }) => subject?.id)).toEqual(['a', 'b'])
    found.forEach(saysInBothLanguages)
  })
})
