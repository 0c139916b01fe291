import { findFigures, numbersIn, valuesOf, type Figure } from '../../language/figures'
import { sentences } from '../../language/sentences'
import type { Span } from '../../language/span'
import type { Locale } from '../../body/types'
import type { Facts, Rule, RuleFinding, TextFact } from '../types'

interface Placed extends TextFact {
  figures: Figure[]
  sentences: Span[]
}

/** What each number that names none stands for at least, and at most. */
const VAGUE: Readonly<Record<string, [number, number]>> = {
  tens: [20, 999],
  hundreds: [200, 9999],
  thousands: [2000, 999_999],
  millions: [2e6, 999_999_999],
}

/** Lengths of time and spans of years say more about a figure; alone they are none. */
const isAccompaniment = ({ kind }: Figure): boolean => kind === 'period' || kind === 'duration'

/** Every number in the figures that the story uses as records: what they say and how they are worded. */
function recorded({ quotes, locale }: Facts): Set<string> {
  const found = new Set<string>()
  for (const { form, figure, rendition, originalText } of quotes.values()) {
    if (form !== 'figure') continue
    const own = [
      figure?.value,
      `${figure?.value ?? ''} ${figure?.unit ?? ''}`,
      figure?.period,
      rendition?.text,
    ]
    for (const text of [...own, originalText])
      for (const language of ['ar', 'en'] satisfies Locale[])
        if (text && (language === locale || text !== rendition?.text))
          for (const value of numbersIn(text, language)) found.add(value)
  }
  return found
}

function holds(numbers: Set<string>, value: string): boolean {
  const range = VAGUE[value]
  if (range && [...numbers].some((each) => Number(each) >= range[0] && Number(each) <= range[1])) return true
  return numbers.has(value) || valuesOf(value).every((part) => numbers.has(part))
}

/** The sentence that an offset stands in: the last one that began before it. */
const sentenceAt = (spans: Span[], at: number): number => spans.findLastIndex(({ start }) => start <= at)

/** True where a citation follows in the same paragraph, or a quote of the desk's stands in the same sentence. */
function isAnchored({ anchors = [], sentences: spans }: Placed, figure: Figure): boolean {
  return anchors.some(({ at, kind }) =>
    kind === 'citation' ? at >= figure.end : sentenceAt(spans, at) === sentenceAt(spans, figure.start),
  )
}

const cites = ({ anchors = [] }: TextFact): boolean => anchors.some(({ kind }) => kind === 'citation')
const blockOf = (path: string): string => path.split('.').slice(0, 2).join('.')
const isNested = (path: string): boolean => /^body\.\d+\.(?:items|children|title)/.test(path)

/** A list or a fact box has its source at its end, or in the line that introduces it: «The figures:» */
function isCitedAsAWhole(texts: Placed[], index: number): boolean {
  const path = texts[index]?.path ?? ''
  if (!isNested(path)) return false
  const block = blockOf(path)
  for (let next = index + 1; next < texts.length && blockOf(texts[next]?.path ?? '') === block; next += 1)
    if (texts[next] && cites(texts[next] as Placed)) return true
  let before = index - 1
  while (before >= 0 && blockOf(texts[before]?.path ?? '') === block) before -= 1
  const lead = texts[before]
  return Boolean(lead && /[:：]\s*$/.test(lead.text) && cites(lead))
}

const nameOf = ({ kind, value }: Figure): string => `${kind === 'duration' ? 'period' : kind} ${value}`

function finding({ path, label }: TextFact, { start, end, text }: Figure): RuleFinding {
  return {
    path,
    range: { start, end, text },
    message: {
      ar: `${label.ar}: الرقم «${text}» بلا مصدر يسنده.`,
      en: `${label.en}: nothing supports the figure “${text}”.`,
    },
    fix: {
      ar: 'أضف بعده إحالة إلى الوثيقة التي ورد فيها، أو أدرج اقتباسًا من نوع «رقم» يحمل قيمته، أو احذفه.',
      en: 'Cite the document it comes from after it, use a quote of the form “figure” that has its value, or take it out.',
    },
  }
}

/**
 * A figure has a source: a citation behind it in its paragraph, a quote of the desk's in its sentence, or a used figure
 * record with the same number, in digits or in words. A figure that is supported once in the body is supported wherever
 * the story repeats it. Spans of years and of time are asked about only beside another figure that nothing supports.
 */
export const figureSourced: Rule = {
  id: 'figure-sourced',
  level: 'block',
  lowerable: true,
  overridable: true,
  guideline: 'G7; IFCN commitments (sources)',
  check(facts) {
    const texts = facts.texts
      .filter(({ path }) => !path.startsWith('quotes.') && path !== 'byline')
      .map((fact): Placed => ({
        ...fact,
        figures: findFigures(fact.text, facts.locale),
        sentences: [...sentences(fact.text)],
      }))
    if (texts.every(({ figures }) => figures.length === 0)) return []
    const numbers = recorded(facts)
    const supported = new Set<string>()
    texts.forEach((fact, index) => {
      const isWhole = fact.path.startsWith('body.') && isCitedAsAWhole(texts, index)
      for (const figure of fact.figures)
        if (holds(numbers, figure.value) || isWhole || isAnchored(fact, figure)) supported.add(nameOf(figure))
    })
    return texts.flatMap((fact) => {
      const open = fact.figures.filter((figure) => !supported.has(nameOf(figure)))
      const asked = new Set(
        open
          .filter((figure) => !isAccompaniment(figure))
          .map(({ start }) => sentenceAt(fact.sentences, start)),
      )
      return open
        .filter((figure) => !isAccompaniment(figure) || asked.has(sentenceAt(fact.sentences, figure.start)))
        .map((figure) => finding(fact, figure))
    })
  },
}
