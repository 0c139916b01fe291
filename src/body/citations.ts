import { visitBody } from './references'
import type { Body } from './types'

/**
 * The number of every document that the text cites, from 1, in the order of reading; a document keeps its number
 * when it is cited again. `#source-N` is the anchor that the list of sources must carry.
 *
 * @param isKnown false for a document that cannot be shown: its citations leave nothing and take no number
 */
export const numberCitations = (
  body: Body,
  isKnown: (document: string) => boolean = () => true,
): Map<string, number> => {
  const numbers = new Map<string, number>()
  visitBody(body, (node) => {
    if (node.type === 'citation' && !numbers.has(node.document) && isKnown(node.document))
      numbers.set(node.document, numbers.size + 1)
  })
  return numbers
}
