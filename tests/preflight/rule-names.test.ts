import { describe, expect, it } from '@jest/globals'

import { RULE_NAMES, ruleName } from '../../src/preflight/rule-names'
import { rules } from '../../src/preflight/rules'

describe('the names of the rules', () => {
  it('are given to every rule, in both languages', () => {
    expect(rules.map(({ id }) => id).filter((id) => !(id in RULE_NAMES))).toEqual([])
    for (const { ar, en } of Object.values(RULE_NAMES)) {
      expect(ar).toMatch(/^[\p{Script=Arabic}\p{M} ]+$/u)
      expect(en).toMatch(/^[A-Z][A-Za-z’ -]+$/)
    }
  })

  it('tell the rules apart', () => {
    for (const language of ['ar', 'en'] as const) {
      const names = Object.values(RULE_NAMES).map((name) => name[language])
      expect(new Set(names).size).toBe(names.length)
    }
  })

  it('fall back on the id of a rule that is gone', () => {
    expect(ruleName('gone')).toEqual({ ar: 'gone', en: 'gone' })
  })
})
