/** Sentences for one row of the bank; what the row must find stands between `[[` and `]]`. */
export interface Samples {
  fires: string[]
  silent: string[]
}

export interface Marked {
  text: string
  ranges: { start: number; end: number; text: string }[]
}

/** Takes the marks out of a sample and says where they stood. */
export function marked(sample: string): Marked {
  let text = ''
  const ranges: Marked['ranges'] = []
  for (const part of sample.split(/(\[\[.*?\]\])/u)) {
    const inside = /^\[\[(.*)\]\]$/u.exec(part)?.[1]
    if (inside !== undefined)
      ranges.push({ start: text.length, end: text.length + inside.length, text: inside })
    text += inside ?? part
  }
  return { text, ranges }
}
