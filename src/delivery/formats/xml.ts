/** Markup that is well-formed already. */
export class Xml {
  constructor(readonly markup: string) {}
}

type Child = Xml | string | null

/** What XML 1.0 §2.2 cannot carry at all, not even escaped: controls, lone surrogates, U+FFFE and U+FFFF. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader turns these into a line feed or a blank unless they are references.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

const escaped = (text: string, characters: RegExp): string =>
  text.replace(FORBIDDEN, '').replace(characters, (character) => ENTITIES[character] ?? character)

/**
 * One element. Names come from this code only; texts and values of attributes are escaped, attributes and children that
 * are null are left out.
 */
export function element(name: string, attributes: Record<string, string | null>, ...children: Child[]): Xml {
  const open = Object.entries(attributes)
    .filter((attribute): attribute is [string, string] => attribute[1] !== null)
    .map(([key, value]) => ` ${key}="${escaped(value, /[&<>"\t\n\r]/g)}"`)
    .join('')
  const inner = children
    .map((child) => (child instanceof Xml ? child.markup : child === null ? '' : escaped(child, /[&<>\r]/g)))
    .join('')
  return new Xml(inner === '' ? `<${name}${open}/>` : `<${name}${open}>${inner}</${name}>`)
}

/** A whole document in UTF-8. */
export const xmlDocument = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n`
