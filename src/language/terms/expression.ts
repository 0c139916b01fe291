import { RegExpParser, type AST } from '@eslint-community/regexpp'

import { normalise } from '../normalise'
import { Cost, shortest } from './expression-cost'

interface Message {
  ar: string
  en: string
}

/** Characters of an expression at most. */
export const EXPRESSION_LENGTH = 300
/** `*` and `+` reach no further: longer than any word, and a bound for hostile text. */
const LONGEST_RUN = 40
/** Steps that an expression may take at most from one place of a text. */
const MOST_STEPS = 10_000
/** Nesting of groups at most. */
const DEEPEST = 20
const MOST_KEPT = 4000

const PROBLEMS = {
  empty: { ar: 'التعبير النمطي فارغ.', en: 'The expression is empty.' },
  long: {
    ar: `التعبير النمطي أطول من ${EXPRESSION_LENGTH} حرف.`,
    en: `The expression is longer than ${EXPRESSION_LENGTH} characters.`,
  },
  syntax: {
    ar: 'هذا ليس تعبيرًا نمطيًّا صالحًا: فيه خطأ في الكتابة.',
    en: 'This is not a valid regular expression: it has a syntax error.',
  },
  nothing: {
    ar: 'يطابق التعبير نصًّا فارغًا، فيُنبَّه في كل موضع.',
    en: 'The expression matches an empty text: it would be found everywhere.',
  },
  backReference: {
    ar: 'لا يجوز أن يشير التعبير إلى ما طابقه من قبل (مثل \\1).',
    en: 'The expression may not refer back to what it matched (such as \\1).',
  },
  lookBehind: {
    ar: 'ما ينظر إلى الوراء يجب أن يكون محدود الطول: لا * ولا + داخل (?<=…) أو (?<!…).',
    en: 'What looks behind must have a bounded length: no * and no + inside (?<=…) or (?<!…).',
  },
  slow: {
    ar: 'قد يستغرق هذا التعبير وقتًا طويلًا جدًّا في بعض النصوص: بسّطه، وتجنب تكرارًا داخل تكرار، وتكرارين متجاورين يطابقان الحروف نفسها.',
    en: 'On some texts this expression could take far too long: make it simpler, without a repetition inside a repetition or two repetitions side by side that match the same letters.',
  },
} satisfies Record<string, Message>

type Problem = keyof typeof PROBLEMS
type Result = { pattern: RegExp } | { problem: Problem }

class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem)
  }
}

const WORD_PART = '\\p{L}\\p{M}\\p{N}_'
const NOT_AFTER_WORD = `(?<![${WORD_PART}])`
const NOT_BEFORE_WORD = `(?![${WORD_PART}])`
/** JavaScript's own \b and \B know no Arabic letter. */
const EDGE = `(?:(?<=[${WORD_PART}])(?![${WORD_PART}])|(?<![${WORD_PART}])(?=[${WORD_PART}]))`
const NO_EDGE = `(?:(?<=[${WORD_PART}])(?=[${WORD_PART}])|(?<![${WORD_PART}])(?![${WORD_PART}]))`

const parse = (source: string): AST.Pattern =>
  new RegExpParser({ ecmaVersion: 2024 }).parsePattern(source, 0, source.length, { unicode: true })

const escaped = (text: string, syntax: RegExp): string => text.replace(syntax, '\\$&')

/** A letter as it stands in normalised text; a mark that is dropped there is dropped here. */
function letter(value: number): string {
  const text = escaped(normalise(String.fromCodePoint(value)).text, /[\\^$.*+?()[\]{}|/]/g)
  return [...text].length === 1 ? text : `(?:${text})`
}

function classMember(member: AST.CharacterClassElement): string {
  if (member.type === 'CharacterSet' && member.kind === 'word' && !member.negate) return WORD_PART
  if (member.type !== 'Character') return member.raw
  const { text } = normalise(String.fromCodePoint(member.value))
  return [...text].length === 1 ? escaped(text, /[\\^\]-]/g) : member.raw
}

function assertion(node: AST.Assertion, depth: number): string {
  switch (node.kind) {
    case 'word':
      return node.negate ? NO_EDGE : EDGE
    case 'lookahead':
    case 'lookbehind':
      return `(?${node.kind === 'lookbehind' ? '<' : ''}${node.negate ? '!' : '='}${choice(node.alternatives, depth)})`
    default:
      return node.raw
  }
}

/** Writes an expression anew for normalised text, with a bound to every repetition. */
function rewritten(node: AST.Element, depth: number): string {
  if (depth > DEEPEST) throw new Refused('slow')
  switch (node.type) {
    case 'Character':
      return letter(node.value)
    case 'CharacterSet':
      if (node.kind === 'word') return `[${node.negate ? '^' : ''}${WORD_PART}]`
      return node.raw
    case 'CharacterClass':
      return `[${node.negate ? '^' : ''}${node.elements.map((member) => classMember(member as AST.CharacterClassElement)).join('')}]`
    case 'Group':
    case 'CapturingGroup':
      return `(?:${choice(node.alternatives, depth + 1)})`
    case 'Quantifier': {
      const max = node.max === Infinity ? node.min + LONGEST_RUN : node.max
      return `${rewritten(node.element, depth + 1)}{${node.min},${max}}${node.greedy ? '' : '?'}`
    }
    case 'Assertion':
      return assertion(node, depth + 1)
    case 'Backreference':
      throw new Refused('backReference')
    default:
      throw new Refused('syntax')
  }
}

const sequence = ({ elements }: AST.Alternative, depth: number): string =>
  elements.map((element) => rewritten(element, depth)).join('')

const choice = (alternatives: AST.Alternative[], depth: number): string =>
  alternatives.map((alternative) => sequence(alternative, depth)).join('|')

/** Bounded at the edges of words, on either side where the expression does not say itself what stands there. */
function bounded(alternative: AST.Alternative): string {
  const says = (element: AST.Element | undefined): boolean => element?.type === 'Assertion'
  const { elements } = alternative
  const start = says(elements.at(0)) ? '' : NOT_AFTER_WORD
  const end = says(elements.at(-1)) ? '' : NOT_BEFORE_WORD
  return `${start}${sequence(alternative, 0)}${end}`
}

function refuseOpenLookBehind(node: AST.Node, inside: boolean): void {
  if (node.type === 'Quantifier') {
    if (inside && node.max === Infinity) throw new Refused('lookBehind')
    refuseOpenLookBehind(node.element, inside)
  } else if ('alternatives' in node) {
    const behind = inside || (node.type === 'Assertion' && node.kind === 'lookbehind')
    for (const alternative of node.alternatives) refuseOpenLookBehind(alternative, behind)
  } else if (node.type === 'Alternative') {
    for (const element of node.elements) refuseOpenLookBehind(element, inside)
  }
}

function parsed(source: string): AST.Pattern {
  try {
    return parse(source)
  } catch {
    throw new Refused('syntax')
  }
}

function compile(given: string): RegExp {
  if (given.trim() === '') throw new Refused('empty')
  if (given.length > EXPRESSION_LENGTH) throw new Refused('long')
  const pattern = parsed(given.normalize('NFC'))
  refuseOpenLookBehind(pattern, false)
  const source = pattern.alternatives.map(bounded).join('|')
  const written = parsed(source)
  if (shortest(written) === 0) throw new Refused('nothing')
  if (new Cost().of(written) > MOST_STEPS) throw new Refused('slow')
  return new RegExp(source, 'gu')
}

const kept = new Map<string, Result>()

function analyse(source: string): Result {
  const known = kept.get(source)
  if (known) return known
  let result: Result
  try {
    result = { pattern: compile(source) }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    result = { problem: error.problem }
  }
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(source, result)
  return result
}

/**
 * Why an expression is refused when the bank is saved; null where it may be used. Every expression that passes takes a
 * bounded number of steps from each place of any text.
 */
export function expressionProblem(source: string): Message | null {
  const result = analyse(source)
  return 'problem' in result ? PROBLEMS[result.problem] : null
}

/**
 * An expression made ready for normalised text: its letters normalised, `*` and `+` bounded to forty characters, `\b` and
 * `\w` with Arabic letters, bounded at the edges of words. Null where `expressionProblem` has an objection.
 */
export function compileExpression(source: string): RegExp | null {
  const result = analyse(source)
  return 'pattern' in result ? result.pattern : null
}
