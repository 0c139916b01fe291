/**
 * `npm run bench:preflight`: how long the rules take on a story of 1 500 words with ten quotes, against 5 000 live terms, in
 * both languages, and how that grows with the text and with the terms. The reference of the same run is what no check can do
 * without: normalising every text of the story once and cutting it into words.
 */
import { LOCALES, type Locale } from '../src/body/types'
import { normalise } from '../src/language/normalise'
import { compileTerms } from '../src/language/terms/compile'
import type { Term } from '../src/language/terms/types'
import { words } from '../src/language/words'
import { preflight } from '../src/preflight/engine'
import type { Facts, QuoteFact, TextFact } from '../src/preflight/types'
import { STARTER_TERMS } from '../src/terms'
import { readOrdinary } from './corpus/read'
import { storyWith } from './corpus/story'

const WARM_UP = 15
const RUNS = 120

/** The same numbers at each run, so that two runs check the same story. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const pick = <Value>(values: readonly Value[], random: (below: number) => number): Value =>
  values[random(values.length)] as Value

/** Paragraphs of ordinary sentences, `count` words in all. */
async function paragraphs(locale: Locale, count: number, label: TextFact['label']): Promise<TextFact[]> {
  const sentences = (await readOrdinary(locale)).filter(({ citations }) => citations.length === 0)
  const random = randomNumbers(7)
  const texts: TextFact[] = []
  for (let total = 0; total < count;) {
    const chosen = Array.from({ length: 5 }, () => pick(sentences, random).text)
    const text = chosen.join(' ')
    total += words(text).length
    texts.push({ path: `body.${texts.length}`, text, label })
  }
  return texts
}

function quoteFacts(locale: Locale): QuoteFact[] {
  return Array.from({ length: 10 }, (_, index) => ({
    id: `q${index}`,
    form: 'direct',
    state: 'verified_verbatim',
    originalText: `Statement number ${index} of the committee on the safety of children.`,
    originalLanguage: 'en',
    originalLocated: true,
    rendition: {
      text:
        locale === 'en'
          ? `Statement number ${index} of the committee on the safety of children.`
          : `البيان رقم ${index} للجنة المعنية بسلامة الأطفال.`,
      translator: 'Desk',
      basis: 'original',
      basisLanguage: null,
      isOriginal: locale === 'en',
      approved: true,
    },
    speaker: { kind: 'organisation', id: 's1', name: { ar: 'اللجنة', en: 'The committee' } },
    role: null,
    saidOn: '2026-03-10',
    hasPrimary: true,
    reportedBy: [],
    reporters: [],
    wordings: [],
    figure: null,
    label: `Statement ${index}`,
  }))
}

/** The starter bank with invented terms of two words beside it, so that the bank has `count` in all. */
function bankOf(count: number): Term[] {
  const random = randomNumbers(11)
  const letters = { ar: 'ابتثجحخدرزسشصطعغفقكلمنهوي', en: 'abcdefghiklmnoprstuvw' }
  const word = (locale: Locale): string =>
    Array.from({ length: 4 + random(5) }, () => pick([...letters[locale]], random)).join('')
  const live = STARTER_TERMS.map((term): Term => ({ ...term, status: 'live' }))
  const [model] = live
  const invented = Array.from({ length: Math.max(0, count - live.length) }, (_, index): Term => {
    const language: Locale = index % 2 === 0 ? 'ar' : 'en'
    return {
      ...(model as Term),
      key: `bench-${index}`,
      language,
      flag: `${word(language)} ${word(language)}`,
      match: 'words',
      variants: [word(language)],
      onlyWith: [],
      exceptIn: [],
    }
  })
  return [...live, ...invented].slice(0, Math.max(count, live.length))
}

async function factsOf(locale: Locale, wordCount: number, terms: Facts['terms']): Promise<Facts> {
  const base = storyWith({ text: '', place: 'body' }, locale)
  const body = await paragraphs(locale, wordCount, { ar: 'النص', en: 'Body' })
  const quotes = quoteFacts(locale)
  return {
    ...base,
    terms,
    texts: [
      ...base.texts.filter(({ path }) => path !== 'body.0'),
      ...body,
      ...quotes.map((quote) => ({
        path: `quotes.${quote.id}.renditions`,
        text: quote.rendition?.text ?? '',
        label: { ar: 'نص الاقتباس', en: 'Quote text' },
      })),
    ],
    uses: quotes.map(({ id }, index) => ({ quote: id, path: `body.${index}` })),
    quotes: new Map(quotes.map((quote) => [quote.id, quote])),
  }
}

interface Times {
  p50: number
  p95: number
}

/** The story as nobody checked it before: what is remembered of one text is of no use for the next. */
function unseen(facts: Facts, run: number): Facts {
  return { ...facts, texts: facts.texts.map((text) => ({ ...text, text: `${text.text} v${run}x` })) }
}

let unseenBefore = 0

/** Each run gets a story that none got before, made outside the time that is taken. */
function measure(facts: Facts, run: (facts: Facts) => unknown): Times {
  const times = Array.from({ length: WARM_UP + RUNS }, () => {
    unseenBefore += 1
    const fresh = unseen(facts, unseenBefore)
    const began = performance.now()
    run(fresh)
    return performance.now() - began
  })
    .slice(WARM_UP)
    .sort((a, b) => a - b)
  return { p50: times[Math.floor(RUNS * 0.5)] ?? NaN, p95: times[Math.floor(RUNS * 0.95)] ?? NaN }
}

const preflightOf = (facts: Facts): unknown => preflight(facts)

const ms = (value: number): string => `${value.toFixed(1)} ms`
const row = (...cells: string[]): void => console.log(`| ${cells.join(' | ')} |`)

async function report(locale: Locale, wordCount: number, termCount: number): Promise<Times> {
  const facts = await factsOf(locale, wordCount, compileTerms(bankOf(termCount)))
  const reference = measure(facts, ({ texts }) =>
    texts.map(({ text }) => [normalise(text).text.length, words(text).length]),
  )
  const times = measure(facts, preflightOf)
  row(
    locale,
    String(wordCount),
    String(termCount),
    ms(times.p50),
    ms(times.p95),
    ms(reference.p50),
    `${(times.p50 / reference.p50).toFixed(1)} ×`,
  )
  return times
}

console.log(`Node ${process.version}; ${RUNS} runs each, after ${WARM_UP} to warm up\n`)
row('language', 'words', 'live terms', 'p50', 'p95', 'normalise and cut: p50', 'ratio')
row('---', '---', '---', '---', '---', '---', '---')
for (const locale of LOCALES) {
  for (const [wordCount, termCount] of [
    [1500, 5000],
    [750, 5000],
    [3000, 5000],
    [6000, 5000],
    [1500, 100],
    [1500, 1000],
    [1500, 20_000],
  ] as const) {
    await report(locale, wordCount, termCount)
  }
}
