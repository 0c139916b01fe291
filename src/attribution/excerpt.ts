/** Unicode NFC, one space for any white space, one mark for any quotation mark: what may differ without rewording. */
function comparable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[“”„«»"‘’‚']/g, '"')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** True where `excerpt` stands in `text` word for word (gate G3 of the attribution model). */
export function isPartOf(excerpt: string, text: string): boolean {
  const wanted = comparable(excerpt)
  return wanted !== '' && comparable(text).includes(wanted)
}
