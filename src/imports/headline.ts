import type { Block, Body, Inline } from '../body/types'

/** A longer first line is the lead, not the headline. */
const LONGEST = 150
const SENTENCE_END = /[.؟?!…:؛;]["”»’']?$/u

/** The words of running text, without marks and addresses. */
export function wordsOf(inlines: Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.text
      if (inline.type === 'break') return ' '
      return inline.type === 'link' ? wordsOf(inline.children) : ''
    })
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
}

const isHeadline = (text: string): boolean =>
  text !== '' && text.length <= LONGEST && !SENTENCE_END.test(text)

function headlineIn(block: Block | undefined): string | null {
  if (block?.type === 'heading') return wordsOf(block.children)
  if (block?.type !== 'paragraph' || block.children.some(({ type }) => type === 'break')) return null
  const text = wordsOf(block.children)
  return isHeadline(text) ? text : null
}

/**
 * Takes the headline off the beginning of a body: its first heading, or a first short line that is no sentence. A lead
 * is never taken for a headline: then there is none, and an editor writes it.
 */
export function splitHeadline(body: Body): { headline: string | null; body: Body } {
  const headline = headlineIn(body[0])
  return headline ? { headline, body: body.slice(1) } : { headline: null, body }
}
