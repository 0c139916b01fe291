import { findFigures, numbersIn, valuesOf, type Figure } from '../../language/figures'
import { sentences } from '../../language/sentences'
import { lastFrom } from '../../language/span'
import type { Locale } from '../../body/types'
import type { Facts, Rule, RuleFinding, TextFact } from '../types'

interface Placed extends TextFact {
  figures: Figure[]
  /** The number of the sentence that an offset stands in: the last one that began before it. */
  sentenceAt: (at: number) => number
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

/** Whether the recorded numbers hold the value of a figure. */
function holdersOf(numbers: Set<string>): (value: string) => boolean {
  const isBetween = ([least, most]: [number, number]): boolean =>
    [...numbers].some((each) => Number(each) >= least && Number(each) <= most)
  const vague = new Set(Object.keys(VAGUE).filter((name) => isBetween(VAGUE[name] ?? [NaN, NaN])))
  return (value) =>
    vague.has(value) || numbers.has(value) || valuesOf(value).every((part) => numbers.has(part))
}

/** Whether a citation follows a figure in the same paragraph, or a quote of the desk's stands in the same sentence. */
function anchoredIn({ anchors = [], sentenceAt }: Placed): (figure: Figure) => boolean {
  let lastCitation = -1
  const quoted = new Set<number>()
  for (const { at, kind } of anchors) {
    if (kind === 'citation') lastCitation = Math.max(lastCitation, at)
    else quoted.add(sentenceAt(at))
  }
  return ({ start, end }) => lastCitation >= end || quoted.has(sentenceAt(start))
}

const cites = ({ anchors = [] }: TextFact): boolean => anchors.some(({ kind }) => kind === 'citation')
const blockOf = (path: string): string => path.split('.').slice(0, 2).join('.')
const isNested = (path: string): boolean => /^body\.\d+\.(?:items|children|title)/.test(path)

/**
 * The numbers of the texts that are cited as a whole: a list or a fact box has its source at its end, or in the line that
 * introduces it: «The figures:»
 */
function citedAsAWhole(texts: Placed[]): Set<number> {
  const found = new Set<number>()
  for (let from = 0; from < texts.length;) {
    const block = blockOf(texts[from]?.path ?? '')
    let to = from + 1
    while (to < texts.length && blockOf(texts[to]?.path ?? '') === block) to += 1
    const lead = texts[from - 1]
    const isLedByCitation = Boolean(lead && /[:：]$/.test(lead.text.trimEnd()) && cites(lead))
    let isCited = false
    for (let index = to - 1; index >= from; index -= 1) {
      const text = texts[index] as Placed
      if ((isLedByCitation || isCited) && isNested(text.path)) found.add(index)
      isCited ||= cites(text)
    }
    from = to
  }
  return found
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
        sentenceAt: lastFrom(sentences(fact.text)),
      }))
    if (texts.every(({ figures }) => figures.length === 0)) return []
    const isHeld = holdersOf(recorded(facts))
    const whole = citedAsAWhole(texts)
    const supported = new Set<string>()
    texts.forEach((fact, index) => {
      const isWhole = fact.path.startsWith('body.') && whole.has(index)
      const isAnchored = anchoredIn(fact)
      for (const figure of fact.figures)
        if (isHeld(figure.value) || isWhole || isAnchored(figure)) supported.add(nameOf(figure))
    })
    return texts.flatMap((fact) => {
      const open = fact.figures.filter((figure) => !supported.has(nameOf(figure)))
      const asked = new Set(
        open.filter((figure) => !isAccompaniment(figure)).map(({ start }) => fact.sentenceAt(start)),
      )
      return open
        .filter((figure) => !isAccompaniment(figure) || asked.has(fact.sentenceAt(figure.start)))
        .map((figure) => finding(fact, figure))
    })
  },
}
