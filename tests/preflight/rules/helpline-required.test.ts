import { describe, expect, it } from '@jest/globals'

import { helplineRequired } from '../../../src/preflight/rules/helpline-required'
import type { Facts, HelplineFact, RuleFinding } from '../../../src/preflight/types'
import { saysInBothLanguages, soundFacts, soundHelpline } from '../facts'

const label = { ar: 'النص', en: 'Body' }
const lines = (...kinds: string[]): Map<string, HelplineFact> =>
  new Map(kinds.map((kind) => [kind, soundHelpline({ id: kind, kind })]))

function check(facts: Parameters<typeof soundFacts>[0]): RuleFinding[] {
  const findings = helplineRequired.check(soundFacts({ helplines: new Map(), ...facts }))
  findings.forEach(saysInBothLanguages)
  return findings
}
const says = (text: string, path = 'body.0', helplines: Facts['helplines'] = new Map()): RuleFinding[] =>
  check({ texts: [{ path, text, label }], helplines })

describe('helpline-required', () => {
  it('blocks, cannot be lowered, and can be set aside where no such service exists', () => {
    expect(helplineRequired).toMatchObject({ level: 'block', lowerable: false, overridable: true })
  })

  it('finds each kind that a topic asks for and the story does not show', () => {
    const topic = { ar: 'إساءة معاملة الأطفال', en: 'Child abuse' }
    const requiredHelplines = ['child', 'concernedAdult'].map((kind) => ({ kind, topic }))
    const found = check({ requiredHelplines, helplines: lines('child') })
    expect(found).toMatchObject([{ path: 'helplines' }])
    expect(found[0]?.message.en).toContain('for adults worried about a child')
    expect(check({ requiredHelplines, helplines: lines('child', 'concernedAdult') })).toEqual([])
  })

  it('finds what an editor’s flag asks for, each kind once', () => {
    expect(check({ article: { sensitivity: ['childSexualAbuse', 'childAbuse'] } })).toHaveLength(3)
    expect(check({ article: { sensitivity: ['suicide', 'selfHarm'] } })).toHaveLength(1)
    expect(check({ article: { sensitivity: ['violence', 'extremism', 'unheard of'] } })).toEqual([])
  })

  it('is not content with a directory in the place of a line', () => {
    expect(
      check({ article: { sensitivity: ['suicide'] }, helplines: lines('directory', 'child') }),
    ).toHaveLength(1)
  })

  it.each([
    ['Some were pushed to suicide.', 'body.3', 'suicide'],
    ['وتتعرض فتيات للتحريض على إيذاء أنفسهن.', 'standfirst', 'إيذاء أنفسهن'],
    ['مات انتحارًا.', 'quotes.q1.renditions', 'انتحارًا'],
    ['A girl who hurts herself', 'headline', 'hurts herself'],
  ])(
    'asks for a crisis line where suicide or self-harm is spoken of, flagged or not: %s',
    (text, path, exact) => {
      const [finding, ...more] = says(text, path)
      expect(more).toEqual([])
      expect(finding).toMatchObject({ path, range: { text: exact } })
      expect(text.slice(finding?.range?.start, finding?.range?.end)).toBe(exact)
      expect(says(text, path, lines('suicideCrisis'))).toEqual([])
    },
  )

  it.each([
    'The opposition described the timetable as political suicide.',
    'وصفت المعارضة الجدول الزمني بأنه انتحار سياسي.',
    'The embassy reopened after the suicide bombing of 2009.',
    'أعيد فتح السفارة بعد الهجوم الانتحاري.',
    'The toddler fell and hurt himself.',
    'أنهى حياته المهنية مدربًا.',
  ])('asks for none beside a figure of speech, an attack or an accident: %s', (text) => {
    expect(says(text)).toEqual([])
  })
})
