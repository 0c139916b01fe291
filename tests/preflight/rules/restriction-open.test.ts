import { describe, expect, it } from '@jest/globals'

import { restrictionOpen } from '../../../src/preflight/rules/restriction-open'
import type { RestrictionFact } from '../../../src/preflight/types'
import { NOW, saysInBothLanguages, soundFacts } from '../facts'

const restriction = (more: Partial<RestrictionFact> = {}): RestrictionFact => ({
  kind: 'courtOrder',
  court: null,
  until: null,
  lifted: false,
  ...more,
})

const check = (...restrictions: RestrictionFact[]) => {
  const findings = restrictionOpen.check(soundFacts({ article: { restrictions } }))
  findings.forEach(saysInBothLanguages)
  return findings
}
const at = (milliseconds: number): string => new Date(NOW.getTime() + milliseconds).toISOString()

describe('a reporting restriction', () => {
  it.each([
    ['has no end', restriction()],
    ['ends later', restriction({ until: at(1) })],
    ['has an end that cannot be read', restriction({ until: 'next spring' })],
    ['is of a kind that nobody knows', restriction({ kind: 'new' })],
  ])('stops the story where it %s', (_name, open) => {
    expect(check(open)).toHaveLength(1)
  })

  it.each([
    ['was lifted', restriction({ lifted: true })],
    ['was lifted before its end', restriction({ lifted: true, until: at(1) })],
    ['ended', restriction({ until: at(-1) })],
    ['ends at this moment', restriction({ until: at(0) })],
  ])('lets the story through where it %s', (_name, over) => {
    expect(check(over)).toEqual([])
  })

  it('is named with its court and its end, each with the place of its row', () => {
    const findings = check(
      restriction({ lifted: true }),
      restriction({ kind: 'youthCourt', court: 'Dale Youth Court', until: at(1000) }),
      restriction({ kind: 'contempt' }),
    )
    expect(findings.map(({ path }) => path)).toEqual(['restrictions.1', 'restrictions.2'])
    expect(findings[0]?.message.en).toContain(
      'a youth court restriction (Dale Youth Court), until 2026-11-01T12:00:01',
    )
    expect(findings[0]?.message.ar).toContain('محكمة أحداث')
    expect(findings[1]?.message.en).toContain('until it is lifted')
  })

  it('is for safeguarding to set aside, not for the desk to lower', () => {
    expect(restrictionOpen).toMatchObject({ level: 'block', lowerable: false, overridable: true })
    expect(check()).toEqual([])
  })
})
