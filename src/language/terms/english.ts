/** A word that a token may be a form of. */
export interface Reading {
  key: string
  /** True for a form of a verb: only the first or the last word of a phrase is inflected so. */
  isVerb: boolean
}

const IRREGULAR: Readonly<Record<string, string>> = { children: 'child', people: 'person' }

/** «rat» gives «ratting» and not «rating»: a short word that ends so doubles its last letter. */
const DOUBLES = /^[^aeiou]*[aeiou][^aeiouwxy]$/
const DOUBLED = /([b-df-hj-np-tv-z])\1$/

const MOST_LETTERS = 40

function nouns(word: string): string[] {
  const irregular = IRREGULAR[word]
  if (irregular) return [irregular]
  if (/..men$/.test(word) || word === 'men') return [word.replace(/en$/, 'an')]
  if (!/[^s]s$/.test(word)) return []
  const stems = [word.slice(0, -1)]
  if (word.endsWith('ies')) stems.push(`${word.slice(0, -3)}y`)
  if (/(?:[sxzo]|ch|sh)es$/.test(word)) stems.push(word.slice(0, -2))
  if (word.endsWith('ves')) stems.push(`${word.slice(0, -3)}f`, `${word.slice(0, -3)}fe`)
  return stems
}

function endingIn(word: string, ending: string): string[] {
  if (!word.endsWith(ending)) return []
  const stem = word.slice(0, -ending.length)
  const stems = [`${stem}e`]
  if (!DOUBLES.test(stem)) stems.push(stem)
  if (DOUBLED.test(stem)) stems.push(stem.slice(0, -1))
  if (ending === 'ed' && stem.endsWith('i')) stems.push(`${stem.slice(0, -1)}y`)
  return stems
}

/**
 * The words that a token of an English text may be a form of: itself; without a possessive, a plural, or a verb's -s, -ed
 * or -ing. What is left has three letters at least: «minority» is no form of «minor».
 */
export function englishReadings(token: string): Reading[] {
  const readings: Reading[] = [{ key: token, isVerb: false }]
  if (token.length > MOST_LETTERS) return readings
  const own = token.replace(/['’]s?$/u, '')
  const add = (keys: string[], isVerb: boolean): void => {
    for (const key of keys) {
      if (key.length >= 3 && !readings.some((reading) => reading.key === key)) readings.push({ key, isVerb })
    }
  }
  add([own], false)
  add(nouns(own), false)
  if (own === token) add([...endingIn(own, 'ed'), ...endingIn(own, 'ing')], true)
  return readings
}
