/** Porter's second stemmer for English (https://snowballstem.org/algorithms/english/stemmer.html). */

const VOWEL = '[aeiouy]'
const DOUBLE = /(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/
const REGION = new RegExp(`${VOWEL}[^aeiouy](.*)$`)

const EXCEPTIONS: Readonly<Record<string, string>> = {
  skis: 'ski',
  skies: 'sky',
  dying: 'die',
  lying: 'lie',
  tying: 'tie',
  idly: 'idl',
  gently: 'gentl',
  ugly: 'ugli',
  early: 'earli',
  only: 'onli',
  singly: 'singl',
  sky: 'sky',
  news: 'news',
  howe: 'howe',
  atlas: 'atlas',
  cosmos: 'cosmos',
  bias: 'bias',
  andes: 'andes',
}

const INVARIANT = new Set([
  ...['inning', 'outing', 'canning', 'herring', 'earring', 'proceed', 'exceed', 'succeed'],
])

const STEP_2: Readonly<Record<string, string>> = {
  ization: 'ize',
  ational: 'ate',
  fulness: 'ful',
  ousness: 'ous',
  iveness: 'ive',
  tional: 'tion',
  biliti: 'ble',
  lessli: 'less',
  entli: 'ent',
  ation: 'ate',
  alism: 'al',
  aliti: 'al',
  ousli: 'ous',
  iviti: 'ive',
  fulli: 'ful',
  enci: 'ence',
  anci: 'ance',
  abli: 'able',
  izer: 'ize',
  ator: 'ate',
  alli: 'al',
  bli: 'ble',
}

const STEP_3: Readonly<Record<string, string>> = {
  ational: 'ate',
  tional: 'tion',
  alize: 'al',
  icate: 'ic',
  iciti: 'ic',
  ical: 'ic',
  ful: '',
  ness: '',
}

const STEP_4 = /(?:ement|ment|able|ible|ance|ence|ant|ent|ism|ate|iti|ous|ive|ize|al|er|ic)$/

const longest = (word: string, table: Readonly<Record<string, string>>): string | undefined =>
  Object.keys(table)
    .filter((ending) => word.endsWith(ending))
    .sort((a, b) => b.length - a.length)[0]

/** Where the first two regions of the word begin. */
function regions(word: string): { r1: number; r2: number } {
  const begins = /^(?:gener|commun|arsen)/.exec(word)?.[0].length
  const after = (from: number): number => {
    const rest = REGION.exec(word.slice(from))
    return rest ? word.length - (rest[1] ?? '').length : word.length
  }
  const r1 = begins ?? after(0)
  return { r1, r2: after(r1) }
}

const SHORT_SYLLABLE = /(?:^[aeiouy][^aeiouy]|[^aeiouy][aeiouy][^aeiouywxY])$/
const isShort = (word: string, r1: number): boolean => SHORT_SYLLABLE.test(word) && r1 >= word.length

function plural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2)
  if (/ie[ds]$/.test(word)) return word.length > 4 ? word.slice(0, -2) : word.slice(0, -1)
  if (/[aeiouy].+s$/.test(word) && !/(?:us|ss)$/.test(word)) return word.slice(0, -1)
  return word
}

function pastOrProgressive(word: string, r1: number): string {
  const ee = /(?:eedly|eed)$/.exec(word)
  if (ee) return ee.index >= r1 ? `${word.slice(0, ee.index)}ee` : word
  const ending = /(?:ingly|edly|ing|ed)$/.exec(word)
  if (!ending || !/[aeiouy]/.test(word.slice(0, ending.index))) return word
  const stem = word.slice(0, ending.index)
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`
  if (DOUBLE.test(stem)) return stem.slice(0, -1)
  return isShort(stem, r1) ? `${stem}e` : stem
}

function step2(word: string, r1: number): string {
  const ending = longest(word, { ...STEP_2, ogi: '', li: '' })
  if (ending === undefined || word.length - ending.length < r1) return word
  const stem = word.slice(0, -ending.length)
  if (ending === 'ogi') return stem.endsWith('l') ? `${stem}og` : word
  if (ending === 'li') return /[cdeghkmnrt]$/.test(stem) ? stem : word
  return stem + (STEP_2[ending] ?? '')
}

function step3(word: string, r1: number, r2: number): string {
  const ending = longest(word, { ...STEP_3, ative: '' })
  if (ending === undefined || word.length - ending.length < r1) return word
  const stem = word.slice(0, -ending.length)
  if (ending === 'ative') return stem.length >= r2 ? stem : word
  return stem + (STEP_3[ending] ?? '')
}

function step4(word: string, r2: number): string {
  const ion = word.endsWith('ion')
  const ending = ion ? 'ion' : STEP_4.exec(word)?.[0]
  if (ending === undefined || word.length - ending.length < r2) return word
  const stem = word.slice(0, -ending.length)
  return ion && !/[st]$/.test(stem) ? word : stem
}

function step5(word: string, r1: number, r2: number): string {
  const stem = word.slice(0, -1)
  if (word.endsWith('e')) {
    const isCut = stem.length >= r2 || (stem.length >= r1 && !SHORT_SYLLABLE.test(stem))
    return isCut ? stem : word
  }
  return word.endsWith('ll') && stem.length >= r2 ? stem : word
}

/** The stem of a lower-case word without apostrophes; whatever is none of a to z passes through unchanged. */
export function englishStem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word
  if (Object.hasOwn(EXCEPTIONS, word)) return EXCEPTIONS[word] ?? word
  // A consonant y is kept apart from the vowel.
  const marked = word.replace(/^y/, 'Y').replace(/([aeiouy])y/g, '$1Y')
  const { r1, r2 } = regions(marked)
  let stem = plural(marked)
  if (INVARIANT.has(stem)) return stem
  stem = pastOrProgressive(stem, r1)
  stem = stem.replace(/(?<=.[^aeiouy])[yY]$/, 'i')
  stem = step5(step4(step3(step2(stem, r1), r1, r2), r2), r1, r2)
  return stem.toLowerCase()
}
