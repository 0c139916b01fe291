import type { Block, Body } from '../body/types'
import { cleanText } from './clean-text'
import { splitHeadline } from './headline'
import type { ImportedText } from './types'

const BULLET = /^\s*[-*•·–]\s+(?=\S)/u
const NUMBER = /^\s*[\d\u0660-\u0669\u06F0-\u06F9]{1,3}[.)]\s+(?=\S)/u

const paragraph = (text: string): Block => ({ type: 'paragraph', children: [{ type: 'text', text }] })

/** Lines that all begin with a bullet or a number are a list; other lines of one paragraph were only wrapped. */
function blockOf(lines: string[]): Block {
  for (const [mark, ordered] of [
    [BULLET, false],
    [NUMBER, true],
  ] as const) {
    if (!lines.every((line) => mark.test(line))) continue
    return {
      type: 'list',
      ordered,
      items: lines.map((line) => ({ children: [{ type: 'text', text: line.replace(mark, '').trim() }] })),
    }
  }
  return paragraph(lines.map((line) => line.trim()).join(' '))
}

/** Lines in groups: a blank line ends a group; a file without blank lines has one paragraph to a line. */
function groupsOf(text: string): string[][] {
  const lines = text.trim().split('\n')
  const isSpaced = lines.some((line) => line.trim() === '')
  const groups: string[][] = [[]]
  for (const line of lines) {
    const last = groups.at(-1) ?? []
    const isItem = BULLET.test(line) || NUMBER.test(line)
    const lastIsList = last.length > 0 && last.every((entry) => BULLET.test(entry) || NUMBER.test(entry))
    if (line.trim() === '') groups.push([])
    else if (isItem === lastIsList && (isSpaced || isItem)) last.push(line)
    else groups.push([line])
  }
  return groups.filter((group) => group.length > 0)
}

/** A story from plain text: paragraphs, and lists where lines are marked as such. */
export function fromText(text: string): ImportedText {
  const body: Body = groupsOf(cleanText(text)).map(blockOf)
  return { ...splitHeadline(body), leftOut: [] }
}
