/** What the bare server is to write. */
export interface BareAnswer {
  status: number
  /** Name and value in turn. */
  head: string[]
  /** In base64. */
  body: string
}

/** Node writes these by itself. */
const OF_NODE = new Set(['date', 'connection', 'keep-alive'])

/** A whole answer, taken apart for a bare server to write again. */
export function takeApart(bytes: Buffer): BareAnswer {
  const end = bytes.indexOf('\r\n\r\n')
  const [line = '', ...lines] = bytes.toString('latin1', 0, end).split('\r\n')
  return {
    status: Number(line.split(' ')[1]),
    head: lines.flatMap((each) => {
      const at = each.indexOf(': ')
      const name = each.slice(0, at)
      return OF_NODE.has(name.toLowerCase()) ? [] : [name, each.slice(at + 2)]
    }),
    body: bytes.subarray(end + 4).toString('base64'),
  }
}

/** @throws where two answers differ in anything but their date */
export function assertSame(one: Buffer, other: Buffer): void {
  const [left, right] = [one, other].map((bytes) => JSON.stringify(takeApart(bytes)))
  if (left !== right) throw new Error(`The two servers do not answer the same:\n${left}\n${right}`)
}

/** The value of a header. */
export function header(bytes: Buffer, name: string): string | undefined {
  const { head } = takeApart(bytes)
  const at = head.findIndex((each, index) => index % 2 === 0 && each.toLowerCase() === name)
  return at < 0 ? undefined : head[at + 1]
}
