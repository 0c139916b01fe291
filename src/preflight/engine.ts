import { createHash } from 'node:crypto'

import { rules as allRules } from './rules'
import type { Acknowledgement, Facts, Finding, Level, Overridden, Rule, RuleFinding } from './types'

const ORDER: Record<Level, number> = { block: 0, warn: 1, note: 2 }

/** True where `one` asks less of the desk than `other`. */
export function isMilder(one: Level, other: Level): boolean {
  return ORDER[one] > ORDER[other]
}

/** The level that counts: the desk may soften a rule only where the rule allows it, and may always harden it. */
function levelOf(rule: Rule, found: RuleFinding, facts: Facts): Level {
  const own = found.level ?? rule.level
  const wished = facts.policy.levels[rule.id]
  if (!wished) return own
  return rule.lowerable || isMilder(own, wished) ? wished : own
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

/** Both have to agree: the rule in its own file, and the desk in its policy. What only warns is acknowledged instead. */
function isOverridable(rule: Rule, level: Level, { policy }: Facts): boolean {
  return level === 'block' && rule.overridable === true && policy.overridable.includes(rule.id)
}

/** Runs every rule on the facts. Findings come hardest first, then in the order of reading. */
export function preflight(facts: Facts, rules: readonly Rule[] = allRules): Finding[] {
  const findings = rules.flatMap((rule) =>
    rule.check(facts).map((found): Finding => {
      const { level: _own, ...rest } = found
      const level = levelOf(rule, found, facts)
      return {
        rule: rule.id,
        key: keyOf(rule, found),
        ...rest,
        level,
        ...(rule.guideline ? { guideline: rule.guideline } : {}),
        ...(isOverridable(rule, level, facts) ? { overridable: true as const } : {}),
      }
    }),
  )
  return findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => ORDER[a.finding.level] - ORDER[b.finding.level] || a.index - b.index)
    .map(({ finding }) => finding)
}

const nameOf = ({ rule, key }: Pick<Finding, 'rule' | 'key'>): string => `${rule} ${key}`

/**
 * The findings with the overrides that stand marked on them. An override holds for the words it was given for, and only
 * as long as rule and policy allow it: where the policy changed its mind, the finding stops the story again.
 */
export function markOverrides(
  findings: Finding[],
  overrides: (Pick<Finding, 'rule' | 'key'> & Overridden)[],
): Finding[] {
  const standing = new Map(overrides.map((override) => [nameOf(override), override]))
  return findings.map((finding) => {
    const override = finding.overridable ? standing.get(nameOf(finding)) : undefined
    if (!override) return finding
    const { by, at, reason } = override
    return { ...finding, overridden: { by, at, reason } }
  })
}

/** True for what stops the story whoever acknowledges it: a block that nobody set aside. */
export function stops({ level, overridden }: Finding): boolean {
  return level === 'block' && !overridden
}

/** The acknowledgements that count: of a warning that is there, with a reason, one for each finding. */
export function countedAcknowledgements(
  findings: Finding[],
  acknowledgements: Acknowledgement[],
): Acknowledgement[] {
  const warnings = new Set(findings.filter(({ level }) => level === 'warn').map(nameOf))
  const counted = new Map<string, Acknowledgement>()
  for (const { rule, key, reason } of acknowledgements) {
    const name = nameOf({ rule, key })
    if (!warnings.has(name) || counted.has(name) || !reason.trim()) continue
    counted.set(name, { rule, key, reason: reason.trim() })
  }
  return [...counted.values()]
}

/**
 * The findings that still stand in the way: every block that no override is marked on, and every warning that nobody
 * acknowledged with a reason.
 */
export function obstacles(findings: Finding[], acknowledgements: Acknowledgement[]): Finding[] {
  const acknowledged = new Set(countedAcknowledgements(findings, acknowledgements).map(nameOf))
  return findings.filter(
    (finding) => stops(finding) || (finding.level === 'warn' && !acknowledged.has(nameOf(finding))),
  )
}
