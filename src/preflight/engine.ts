import { createHash } from 'node:crypto'

import { rules as allRules } from './rules'
import type { Acknowledgement, Facts, Finding, Level, Rule, RuleFinding } from './types'

const ORDER: Record<Level, number> = { block: 0, warn: 1, note: 2 }

/** The level that counts: the desk may soften a rule only where the rule allows it, and may always harden it. */
function levelOf(rule: Rule, found: RuleFinding, facts: Facts): Level {
  const own = found.level ?? rule.level
  const wished = facts.policy.levels[rule.id]
  if (!wished) return own
  return rule.lowerable || ORDER[wished] < ORDER[own] ? wished : own
}

/**
 * What an acknowledgement names. It covers the words that were found, not where they stand: it outlives an edit
 * elsewhere in the story and lapses when the words themselves change.
 */
function keyOf(rule: Rule, found: RuleFinding): string {
  const about = found.range?.text ?? found.message.en
  return createHash('sha256')
    .update([rule.id, found.subject?.id ?? '', about].join('\n'))
    .digest('hex')
    .slice(0, 16)
}

/** Runs every rule on the facts. Findings come hardest first, then in the order of reading. */
export function preflight(facts: Facts, rules: readonly Rule[] = allRules): Finding[] {
  const findings = rules.flatMap((rule) =>
    rule.check(facts).map((found): Finding => {
      const { level: _own, ...rest } = found
      return {
        rule: rule.id,
        key: keyOf(rule, found),
        ...rest,
        level: levelOf(rule, found, facts),
        ...(rule.guideline ? { guideline: rule.guideline } : {}),
      }
    }),
  )
  return findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => ORDER[a.finding.level] - ORDER[b.finding.level] || a.index - b.index)
    .map(({ finding }) => finding)
}

/** The findings that still stand in the way: every block, and every warning that nobody acknowledged with a reason. */
export function obstacles(findings: Finding[], acknowledgements: Acknowledgement[]): Finding[] {
  const acknowledged = new Set(
    acknowledgements.filter((entry) => entry.reason.trim()).map((entry) => `${entry.rule} ${entry.key}`),
  )
  return findings.filter(
    (finding) =>
      finding.level === 'block' ||
      (finding.level === 'warn' && !acknowledged.has(`${finding.rule} ${finding.key}`)),
  )
}
