import { isFaithfulExcerpt } from '../../attribution/excerpt'
import { haveSameWords, partDifference, sharedWords, wordDifference } from '../../attribution/word-difference'
import { normalise } from '../../language/normalise'
import { words } from '../../language/words'
import type { QuoteFact, Rule, RuleFinding } from '../types'
import { usedQuotes } from '../used-quotes'

type Wording = QuoteFact['wordings'][number]

/** A wording whose language nobody wrote down is in the language of another one that it shares this much with. */
const SHARED = 0.5

const tongue = (language: string | null): string | null => language?.toLowerCase().split('-')[0] ?? null

function speakOne(
  one: Omit<Wording, 'document' | 'title'>,
  other: Omit<Wording, 'document' | 'title'>,
): boolean {
  const [first, second] = [tongue(one.language), tongue(other.language)]
  return first && second ? first === second : sharedWords(one.text, other.text) >= SHARED
}

/** The words alone, parted by one blank; dots that mark an omission stay. */
const plain = (text: string): string =>
  text
    .split(/(\[?(?:…|\.{3,})\]?)/)
    .map((piece, index) =>
      index % 2
        ? '…'
        : words(normalise(piece).text)
            .map((word) => word.text)
            .join(' '),
    )
    .join(' ')

/** A report may quote a part, or leave words out and say so; another may carry more. Neither differs in words. */
function agree(one: string, other: string): boolean {
  const [first, second] = [plain(one), plain(other)]
  const marks = { ellipsis: true }
  return (
    haveSameWords(one, other) ||
    isFaithfulExcerpt(first, second, marks) ||
    isFaithfulExcerpt(second, first, marks)
  )
}

function difference(one: string, other: string): RuleFinding['difference'] & object {
  return other.length < one.length * 0.8 ? partDifference(one, other) : wordDifference(one, other)
}

/** What the wordings are held against: the original, else in each language the one nearest to it. */
function compared({ originalText, originalLanguage, wordings }: QuoteFact): [Wording | null, Wording][] {
  const pairs: [Wording | null, Wording][] = []
  const standards: Wording[] = []
  for (const wording of wordings) {
    if (originalText && speakOne({ text: originalText, language: originalLanguage }, wording)) {
      if (!agree(originalText, wording.text)) pairs.push([null, wording])
      continue
    }
    const standard = standards.find((known) => speakOne(known, wording))
    if (!standard) standards.push(wording)
    else if (!agree(standard.text, wording.text)) pairs.push([standard, wording])
  }
  return pairs
}

const UNTITLED = { ar: 'وثيقة بلا عنوان', en: 'a document without a title' }

/**
 * Reports of one quote that do not agree on its words: one of them misquotes, or they are two statements. A person has to
 * say which.
 */
export const wordingsDiffer: Rule = {
  id: 'wordings-differ',
  level: 'warn',
  lowerable: true,
  guideline: 'Reuters Handbook (quotes); IFCN commitments (sources)',
  check(facts) {
    return usedQuotes(facts).flatMap((quote) =>
      compared(quote).map(([standard, wording]): RuleFinding => {
        const { id, label, originalText } = quote
        const ar = wording.title ? `«${wording.title}»` : UNTITLED.ar
        const en = wording.title ? `“${wording.title}”` : UNTITLED.en
        const than = standard
          ? {
              ar: standard.title ? `عمّا في «${standard.title}»` : 'عمّا عند الناقل الأقرب إلى الأصل',
              en: standard.title
                ? `from those in “${standard.title}”`
                : 'from those of the report nearest to the origin',
            }
          : { ar: 'عن الأصل', en: 'from the original' }
        return {
          path: `quotes.${id}.reportedBy`,
          subject: { collection: 'quotes', id },
          message: {
            ar: `«${label}»: كلماته في ${ar} تختلف ${than.ar}.`,
            en: `“${label}”: its words in ${en} differ ${than.en}.`,
          },
          fix: {
            ar: 'قارن الصيغتين بالتسجيل أو بالوثيقة الأصلية، وصحّح السجل، أو اذكر أيّهما اعتمدت ولماذا.',
            en: 'Compare both with the recording or the document itself and mend the record, or say which you rely on and why.',
          },
          difference: difference(standard?.text ?? originalText ?? '', wording.text),
        }
      }),
    )
  },
}
