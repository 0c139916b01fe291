import { countWords } from '../language/words'
import { keyOf } from './public-places'
import type { PersonFact } from './types'

/**
 * The names that mean this person when they stand in a story. A name of one word is many people's: it counts only where
 * the story itself speaks of that person. A whole name counts in every story.
 */
export function countedNames({ names, isSpeaker }: Pick<PersonFact, 'names' | 'isSpeaker'>): string[] {
  return names.filter((name) => countWords(name) > 1 || isSpeaker)
}

/** The names that no reader may learn: all that count, without what is shown in their place; none of who is not protected. */
export function hiddenNames({
  isProtected,
  names,
  shown,
  isSpeaker,
}: Pick<PersonFact, 'isProtected' | 'names' | 'shown' | 'isSpeaker'>): string[] {
  if (!isProtected) return []
  const open = new Set(shown.map(keyOf))
  return countedNames({ names, isSpeaker }).filter((name) => !open.has(keyOf(name)))
}
