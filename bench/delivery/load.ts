import { connect, type Socket } from 'node:net'

export interface Asked {
  port: number
  /** Connections that are kept open, each with one request on its way. */
  connections: number
  /** The bytes of the next request; null where there is none any more. */
  next: () => Buffer | null
  /** The status that every answer must have. */
  status: number
  /** Called for each whole answer. */
  onAnswer?: (answer: Answered) => void
}

export interface Answered {
  /** `performance.now()` when the request was written, and when its answer was whole. */
  from: number
  to: number
  /** Head and body. */
  bytes: Buffer
  request: Buffer
}

export interface Ran {
  answers: number
  bytes: number
  seconds: number
}

const END_OF_HEAD = Buffer.from('\r\n\r\n')

/** The bytes of a GET request on a connection that is kept open. */
export const get = (path: string, headers: Record<string, string> = {}): Buffer =>
  Buffer.from(
    [
      `GET ${path} HTTP/1.1`,
      'Host: desk.example',
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
      '\r\n',
    ].join('\r\n'),
    'latin1',
  )

/** The same request so many times. */
export function times(count: number, request: Buffer): () => Buffer | null {
  let left = count
  return () => (left-- > 0 ? request : null)
}

/**
 * Asks over plain sockets until there is nothing left to ask, and counts whole answers by their Content-Length.
 *
 * @throws at the first answer with another status, at one that is cut off, and where a connection is lost
 */
export async function load(asked: Asked): Promise<Ran> {
  const sockets = await Promise.all(Array.from({ length: asked.connections }, () => open(asked.port)))
  const began = performance.now()
  try {
    const ran = await Promise.all(sockets.map((socket) => talk(socket, asked)))
    return {
      answers: ran.reduce((sum, { answers }) => sum + answers, 0),
      bytes: ran.reduce((sum, { bytes }) => sum + bytes, 0),
      seconds: (performance.now() - began) / 1000,
    }
  } finally {
    for (const socket of sockets) socket.destroy()
  }
}

/** One request on a connection of its own. */
export async function askOnce(port: number, request: Buffer, status = 200): Promise<Answered> {
  const answers: Answered[] = []
  const onAnswer = (answer: Answered) => void answers.push(answer)
  await load({ port, connections: 1, next: times(1, request), status, onAnswer })
  const [answer] = answers
  if (!answer) throw new Error('There was no answer.')
  return answer
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket))
    socket.once('error', reject)
  })
}

function talk(socket: Socket, { next, status, onAnswer }: Asked): Promise<Omit<Ran, 'seconds'>> {
  return new Promise((resolve, reject) => {
    const line = `HTTP/1.1 ${status} `
    let answers = 0
    let bytes = 0
    let request: Buffer | null = null
    let from = 0
    let held: Buffer | null = null
    /** Bytes of the whole answer; 0 while its head is not whole. */
    let whole = 0

    const ask = (): void => {
      request = next()
      if (request === null) return resolve({ answers, bytes })
      from = performance.now()
      socket.write(request)
    }
    const take = (chunk: Buffer): void => {
      const got: Buffer = held === null ? chunk : Buffer.concat([held, chunk])
      if (whole === 0) whole = lengthOf(got, line)
      if (whole === 0 || got.length < whole) {
        held = got
        return
      }
      if (got.length > whole) throw new Error(`${got.length - whole} bytes came after the answer.`)
      answers += 1
      bytes += whole
      held = null
      whole = 0
      if (request) onAnswer?.({ from, to: performance.now(), bytes: got, request })
      ask()
    }
    socket.on('data', (chunk: Buffer) => {
      try {
        take(chunk)
      } catch (error) {
        reject(error as Error)
      }
    })
    socket.on('error', reject)
    socket.on('close', () => reject(new Error(`The connection was lost after ${answers} answers.`)))
    ask()
  })
}

/** Length of the answer that begins here; 0 where its head is not whole. */
function lengthOf(got: Buffer, line: string): number {
  const end = got.indexOf(END_OF_HEAD)
  if (end < 0) return 0
  const head = got.toString('latin1', 0, end)
  if (!head.startsWith(line)) throw new Error(`Not ${line.trim()} but: ${head.split('\r\n', 1)[0]}`)
  if (head.startsWith('HTTP/1.1 304')) return end + 4
  if (/\r\ntransfer-encoding: chunked/i.test(head)) return lengthOfChunks(got, end + 4)
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
  if (length === undefined) throw new Error(`An answer without Content-Length: ${head}`)
  return end + 4 + Number(length)
}

/** Where the chunks end that begin here; 0 where they are not all there. */
function lengthOfChunks(got: Buffer, begin: number): number {
  for (let at = begin; ;) {
    const end = got.indexOf('\r\n', at)
    if (end < 0) return 0
    const size = Number.parseInt(got.toString('latin1', at, end), 16)
    at = end + 2 + size + 2
    if (at > got.length) return 0
    if (size === 0) return at
  }
}
