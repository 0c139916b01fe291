import { readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'

import { rules } from '../../src/preflight/rules'

interface Section {
  id: string
  /** Its text, on one line. */
  text: string
}

/** The parts of the guide below a heading that is nothing but a rule's id. */
function sectionsIn(markdown: string): Section[] {
  return markdown
    .split(/^(?=#{1,6} )/m)
    .map((part) => /^### `([^`]+)`\n([\s\S]*)$/.exec(part))
    .flatMap((found) =>
      found ? [{ id: found[1] ?? '', text: (found[2] ?? '').replace(/\s+/gu, ' ').trim() }] : [],
    )
}

const sections = sectionsIn(readFileSync('docs/guides/rules.md', 'utf8'))
const sectionOf = (id: string): string => sections.find((section) => section.id === id)?.text ?? ''

/** The last two cells of a rule's row in the table of the guide to preflight. */
function flagsInTable(id: string): string[] {
  const row = readFileSync('docs/guides/preflight.md', 'utf8')
    .split('\n')
    .find((line) => line.startsWith(`| \`${id}\` `))
  return (row ?? '')
    .split('|')
    .slice(-3, -1)
    .map((cell) => cell.trim())
}

describe('the guide to the rules', () => {
  it('has one section for each rule, in the order in which they are run, and none for a rule that is not there', () =>
    expect(sections.map(({ id }) => id)).toEqual(rules.map(({ id }) => id)))

  it.each(rules.map(({ id }) => id))('names the level, what the desk may do, and the source: %s', (id) => {
    const rule = rules.find((each) => each.id === id)
    const not = (may: boolean | undefined): string => (may ? '' : 'not ')
    expect(sectionOf(id)).toContain(
      `**${rule?.level}** · ${not(rule?.lowerable)}lowerable · ${not(rule?.overridable)}overridable. ` +
        `Source: ${rule?.guideline}.`,
    )
  })

  it.each(rules.map(({ id }) => id))('says what it finds before that: %s', (id) =>
    expect(sectionOf(id).split('**')[0]?.length).toBeGreaterThan(20),
  )
})

describe('the table of the rules', () => {
  it.each(rules)('says what the desk may do about $id', ({ id, lowerable, overridable }) =>
    expect(flagsInTable(id)).toEqual([lowerable ? 'yes' : 'no', overridable ? 'yes' : 'no']),
  )
})
