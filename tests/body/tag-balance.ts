export interface Tag {
  name: string
  attributes: Record<string, string>
}

const VOID = new Set(['br', 'hr', 'img'])
const OPEN = /^<([a-z][a-z0-9]*)((?: [a-z][a-z0-9-]*="[^"<>]*")*)>/
const ENTITY = /&(?!(?:amp|lt|gt|quot|#39);)/

/** Reads HTML as strictly as XML: every tag closed in order, every attribute quoted, no stray sign. Throws otherwise. */
export const readTags = (html: string): Tag[] => {
  const tags: Tag[] = []
  const open: string[] = []
  let rest = html
  while (rest !== '') {
    const close = /^<\/([a-z][a-z0-9]*)>/.exec(rest)
    const start = OPEN.exec(rest)
    const words = /^[^<>]+/.exec(rest)
    if (close) {
      if (open.pop() !== close[1]) throw new Error(`</${close[1]}> closes nothing: ${html}`)
      rest = rest.slice(close[0].length)
    } else if (start) {
      const [all, name = '', list = ''] = start
      const attributes: Record<string, string> = {}
      for (const [, key = '', value = ''] of list.matchAll(/ ([a-z0-9-]+)="([^"]*)"/g)) {
        if (key in attributes || ENTITY.test(value)) throw new Error(`bad attribute ${key}: ${html}`)
        attributes[key] = value
      }
      tags.push({ name, attributes })
      if (!VOID.has(name)) open.push(name)
      rest = rest.slice(all.length)
    } else if (words) {
      if (ENTITY.test(words[0])) throw new Error(`bare &: ${words[0]}`)
      rest = rest.slice(words[0].length)
    } else throw new Error(`stray sign at: ${rest.slice(0, 60)}`)
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join()}`)
  return tags
}
