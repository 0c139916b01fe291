import type { AST } from '@eslint-community/regexpp'

import { overlap } from './character-sets'

/** Given up where working the bound out would itself take long. */
const MOST_EVALUATIONS = 20_000
/** More is Infinity: nobody needs the exact number. */
const MOST_COST = 1_000_000

/** What comes after a part of an expression, or the part with what comes after it. */
interface Rest {
  /** Steps that a backtracking matcher takes at most, from one place, with every way of matching tried. */
  cost: number
  /** Characters that it can begin with, as sources of one-character expressions; null where it may be anything. */
  first: string[] | null
  /** Steps at most where the next character is none of `first`. */
  fail: number
}

const END: Rest = { cost: 1, first: null, fail: 1 }

const isSingle = ({ type }: AST.Element): boolean =>
  type === 'Character' || type === 'CharacterSet' || type === 'CharacterClass'

/** The fewest characters that a part can match. */
export function shortest(node: AST.Alternative | AST.Element | AST.Pattern): number {
  switch (node.type) {
    case 'Alternative':
      return node.elements.reduce((sum, element) => sum + shortest(element), 0)
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return Math.min(...node.alternatives.map(shortest))
    case 'Quantifier':
      return node.min === 0 ? 0 : node.min * shortest(node.element)
    case 'Assertion':
      return 0
    default:
      return 1
  }
}

const disjoint = (a: Rest, b: Rest): boolean =>
  a.first !== null && b.first !== null && !a.first.some((x) => b.first?.some((y) => overlap(x, y)))

const union = (a: Rest, b: Rest): string[] | null =>
  a.first && b.first ? [...new Set([...a.first, ...b.first])] : null

/**
 * Bounds the steps that JavaScript's matcher can take for an expression at one place of a text, whatever the text. Sound:
 * ways of matching are added up unless the next character alone decides between them. Quantifiers must have a bound.
 */
export class Cost {
  private evaluations = 0

  of(pattern: AST.Pattern): number {
    return this.choice(pattern.alternatives, END, false).cost
  }

  private bounded(rest: Rest): Rest {
    this.evaluations += 1
    return this.evaluations > MOST_EVALUATIONS || rest.cost > MOST_COST ? { ...rest, cost: Infinity } : rest
  }

  /** `blind`: the direction of look-behind, where what comes next says nothing. */
  private choice(alternatives: AST.Alternative[], rest: Rest, blind: boolean): Rest {
    const results = alternatives.map((alternative) => this.sequence(alternative, rest, blind))
    const several = alternatives.filter((alternative) => shortest(alternative) === 0).length > 1
    return results.reduce((a, b) => this.either(a, b, blind || several))
  }

  private either(a: Rest, b: Rest, blind: boolean): Rest {
    const decided = !blind && disjoint(a, b)
    return this.bounded({
      cost: decided ? Math.max(a.cost + b.fail, b.cost + a.fail) : a.cost + b.cost,
      first: blind ? null : union(a, b),
      fail: a.fail + b.fail,
    })
  }

  private sequence({ elements }: AST.Alternative, rest: Rest, blind: boolean): Rest {
    const ordered = blind ? [...elements] : [...elements].reverse()
    return ordered.reduce((after, element) => this.element(element, after, blind), rest)
  }

  private element(node: AST.Element, rest: Rest, blind: boolean): Rest {
    if (rest.cost === Infinity) return rest
    switch (node.type) {
      case 'Group':
      case 'CapturingGroup':
        return this.choice(node.alternatives, rest, blind)
      case 'Quantifier':
        return this.repetition(node, rest, blind)
      case 'Assertion': {
        if (node.kind !== 'lookahead' && node.kind !== 'lookbehind')
          return { ...rest, cost: 1 + rest.cost, fail: 1 + rest.fail }
        const inner = this.choice(node.alternatives, END, node.kind === 'lookbehind')
        return this.bounded({ cost: inner.cost + rest.cost, first: null, fail: inner.cost + rest.fail })
      }
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass':
        return this.bounded({ cost: 1 + rest.cost, first: blind ? null : [node.raw], fail: 1 })
      default:
        return { ...rest, cost: Infinity }
    }
  }

  private repetition({ element, min, max }: AST.Quantifier, rest: Rest, blind: boolean): Rest {
    if (max === Infinity) return { ...rest, cost: Infinity }
    if (isSingle(element)) {
      const own: Rest = { cost: 1, first: blind ? null : [element.raw], fail: 1 }
      const decided = !blind && disjoint(own, rest)
      const again = max - min + 1
      return this.bounded({
        cost: max + 1 + (decided ? rest.cost + again * rest.fail : again * rest.cost),
        first: min > 0 ? own.first : union(own, rest),
        fail: min > 0 ? 1 : 1 + rest.fail,
      })
    }
    if (max > 1 && shortest(element) === 0) return { ...rest, cost: Infinity }
    let result = rest
    for (let done = max - 1; done >= 0 && result.cost < Infinity; done -= 1) {
      const further = this.element(element, result, blind)
      result = done >= min ? this.either(further, rest, blind || shortest(element) === 0) : further
    }
    return result
  }
}
