import { missingField, wrongField, type Message } from './lexical-messages'
import { filledText, relationId, type LexicalRecord } from './lexical-tree'

type FieldKind = 'relation' | 'relations' | 'requiredText' | 'text' | 'flag' | 'tree'
type Fields = Readonly<Record<string, FieldKind>>

/** The blocks of an article and their fields; nothing else can stand in a text. */
export const BLOCKS: Readonly<Record<string, Fields>> = {
  quote: { quote: 'relation', excerpt: 'text', ellipsis: 'flag', brackets: 'flag' },
  helplines: { helplines: 'relations', heading: 'text' },
  media: { media: 'relation', caption: 'text' },
  factbox: { title: 'requiredText', content: 'tree' },
  related: { article: 'relation' },
}

export const INLINE_BLOCKS: Readonly<Record<string, Fields>> = {
  inlineQuote: { quote: 'relation', excerpt: 'text', ellipsis: 'flag', brackets: 'flag' },
  citation: { document: 'relation', locator: 'text' },
}

/** Characters that PostgreSQL cannot keep in JSON (U+0000, lone surrogates), and other controls. */
export const hasBadCharacters = (text: string): boolean => /(?![\t\n\r])\p{Cc}|\p{Cs}/u.test(text)

const isMissing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

const isEmpty = (kind: FieldKind, value: unknown): boolean =>
  kind !== 'text' &&
  kind !== 'flag' &&
  (isMissing(value) || (kind === 'requiredText' && filledText(value) === null && typeof value === 'string'))

const problemOf = (name: string, kind: FieldKind, value: unknown): Message | null => {
  switch (kind) {
    case 'text':
      if (value === undefined || value === null) return null
      return typeof value === 'string' && !hasBadCharacters(value) ? null : wrongField(name)
    case 'flag':
      return value === undefined || value === null || typeof value === 'boolean' ? null : wrongField(name)
    case 'relation':
      return relationId(value) === null ? wrongField(name) : null
    case 'relations':
      return Array.isArray(value) && value.every((entry) => relationId(entry) !== null)
        ? null
        : wrongField(name)
    case 'requiredText':
      return typeof value === 'string' && !hasBadCharacters(value) ? null : wrongField(name)
    case 'tree':
      return null
  }
}

/** What is wrong with the fields of a known block; its nested tree, where it has one, is for the caller to walk. */
export const blockProblems = (
  fields: LexicalRecord,
  expected: Fields,
  path: string,
): { path: string; message: Message; incomplete: boolean }[] =>
  Object.entries(expected).flatMap(([name, kind]) => {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined
    const incomplete = isEmpty(kind, value)
    const message = incomplete ? missingField(name) : problemOf(name, kind, value)
    return message ? [{ path: `${path}.fields.${name}`, message, incomplete }] : []
  })
