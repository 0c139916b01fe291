/** An element as a strict reader sees it. */
export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: XmlElement[]
  /** Its own text, without that of its children. */
  text: string
}

const NAME = '[A-Za-z_][\\w.:-]*'
const TOKEN = new RegExp(`<(/)?(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/)?>|([^<]+)`, 'y')
const ATTRIBUTE = new RegExp(`(${NAME})="([^"]*)"`, 'g')
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const CHARACTERS = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u

function decoded(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(text)) throw new Error(`A bare ampersand in “${text}”`)
  return text.replace(/&(?:#(\d+)|(\w+));/g, (_whole, code: string | undefined, name: string) =>
    code === undefined ? (NAMED[name] ?? '') : String.fromCodePoint(Number(code)),
  )
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [, name = '', value = ''] of text.matchAll(ATTRIBUTE)) {
    if (Object.hasOwn(attributes, name)) throw new Error(`The attribute ${name} stands twice`)
    attributes[name] = decoded(value)
  }
  return attributes
}

/**
 * Reads XML 1.0 as our writer makes it (no comments, no CDATA, no document type), and nothing else.
 *
 * @throws Error where it is not well-formed, a prefix is not declared, or a character is not one of XML's
 */
export function readXml(document: string): XmlElement {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
  if (!document.startsWith(declaration)) throw new Error('No XML declaration')
  if (!CHARACTERS.test(document)) throw new Error('A character that XML cannot carry')
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  TOKEN.lastIndex = declaration.length
  while (TOKEN.lastIndex < document.length) {
    const at = TOKEN.lastIndex
    const token = TOKEN.exec(document)
    if (!token) throw new Error(`Not well-formed at “${document.slice(at, at + 60)}”`)
    const [, end, name = '', attributes = '', empty, text] = token
    const parent = open.at(-1) ?? root
    if (text !== undefined) parent.text += decoded(text)
    else if (end) {
      if (open.pop()?.name !== name || open.length === 0)
        throw new Error(`${name} ends what it did not begin`)
    } else {
      const element = { name, attributes: attributesOf(attributes), children: [], text: '' }
      parent.children.push(element)
      if (!empty) open.push(element)
    }
  }
  const [only, ...others] = root.children
  if (open.length !== 1 || !only || others.length > 0 || root.text.trim() !== '')
    throw new Error('Not one root')
  assertPrefixes(only, new Set(['xml']))
  return only
}

function assertPrefixes(element: XmlElement, known: Set<string>): void {
  const declared = Object.keys(element.attributes).flatMap((name) => /^xmlns:(.+)$/.exec(name)?.[1] ?? [])
  const prefixes = new Set([...known, ...declared])
  for (const name of [element.name, ...Object.keys(element.attributes)]) {
    const prefix = /^(?!xmlns:)([^:]+):/.exec(name)?.[1]
    if (prefix && !prefixes.has(prefix)) throw new Error(`The prefix ${prefix} is not declared`)
  }
  element.children.forEach((child) => assertPrefixes(child, prefixes))
}

export const all = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name)

/** The only child of that name. */
export function one(element: XmlElement, name: string): XmlElement {
  const found = all(element, name)
  const [only] = found
  if (!only || found.length > 1) throw new Error(`${found.length} × ${name} in ${element.name}`)
  return only
}

export const textOf = (element: XmlElement, name: string): string => one(element, name).text
