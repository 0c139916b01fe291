/** Lines of a box → the texts they hold, in their order: without blank lines and the space around a text. */
export const linesOf = (box: string): string[] =>
  box
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Texts → the box that shows them, one to a line. */
export const boxOf = (texts: readonly string[] | null | undefined): string => (texts ?? []).join('\n')
