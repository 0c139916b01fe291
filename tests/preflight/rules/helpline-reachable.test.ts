import { describe, expect, it } from '@jest/globals'

import { helplineReachable } from '../../../src/preflight/rules/helpline-reachable'
import type { Facts, HelplineFact, RuleFinding } from '../../../src/preflight/types'
import { saysInBothLanguages, soundFacts, soundHelpline } from '../facts'

function check(locale: Facts['locale'], ...helplines: Partial<HelplineFact>[]): RuleFinding[] {
  const findings = helplineReachable.check(
    soundFacts({
      locale,
      helplines: new Map(
        helplines.map((more, index) => [`h${index}`, soundHelpline({ id: `h${index}`, ...more })]),
      ),
    }),
  )
  findings.forEach(saysInBothLanguages)
  return findings
}

describe('helpline-reachable', () => {
  it('warns, and the desk can lower it', () => {
    expect(helplineReachable).toMatchObject({ level: 'warn', lowerable: true })
  })

  it('finds that no line answers in the language of the edition, once for the story', () => {
    expect(check('ar', { languages: ['en'] }, { languages: ['fr', 'en-GB'] })).toMatchObject([
      { path: 'helplines' },
    ])
    expect(check('en', { languages: ['ar-JO'] })).toHaveLength(1)
    expect(check('ar', { languages: [] })).toHaveLength(1)
    // Aramaic and the like begin with the same letters and are other languages.
    expect(check('ar', { languages: ['arc'] })).toHaveLength(1)
  })

  it('is content with one line in the language, in any country’s form of it, or with a directory', () => {
    expect(check('ar', { languages: ['en'] }, { languages: ['ar-EG'] })).toEqual([])
    expect(check('ar', { languages: ['AR'] })).toEqual([])
    expect(check('ar', { languages: ['en'] }, { kind: 'directory', languages: ['en'] })).toEqual([])
  })

  it('says nothing where the story shows no helpline: whether it needs one is another rule’s', () => {
    expect(check('ar')).toEqual([])
  })
})
