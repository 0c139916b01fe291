/** One line of a table: what was measured, against what, and what it should be. */
export interface Figure {
  what: string
  measured: string
  reference: string
  ratio: string
  aim: string
  isMet: boolean
}

export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN
}
export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** The middle, and in brackets the smallest and the largest. */
export const spread = (values: readonly number[], digits = 2): string =>
  `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)})`

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`
export const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(0)} MB`

/** A table in plain text, its columns as wide as they must be. */
export function table(figures: readonly Figure[]): string {
  const rows = [
    ['what', 'measured', 'reference', 'ratio', 'aim', ''],
    ...figures.map(({ what, measured, reference, ratio, aim, isMet }) => [
      what,
      measured,
      reference,
      ratio,
      aim,
      isMet ? 'met' : 'MISSED',
    ]),
  ]
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
