/** One event of a stream (WHATWG HTML §9.2). */
export interface ServerSentEvent {
  id: string
  event: string
  data: string
}

/** Reads events out of text that comes in pieces of any size. Comments are passed over. */
export class EventReader {
  /** Milliseconds that the server wants to be left alone before one comes back; null where it said nothing. */
  retry: number | null = null
  private rest = ''
  private id = ''
  private event = ''
  private data: string[] = []

  /** The events that are complete with this piece. */
  read(piece: string): ServerSentEvent[] {
    const text = this.rest + piece
    // A CR at the end may be half of a CRLF.
    const whole = text.endsWith('\r') ? text.slice(0, -1) : text
    const lines = whole.split(/\r\n|\n|\r/)
    this.rest = (lines.pop() ?? '') + text.slice(whole.length)
    return lines.flatMap((line) => this.line(line) ?? [])
  }

  private line(line: string): ServerSentEvent | null {
    if (line === '') return this.dispatch()
    const colon = line.indexOf(':')
    const field = colon < 0 ? line : line.slice(0, colon)
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '')
    if (field === 'id') this.id = value
    else if (field === 'event') this.event = value
    else if (field === 'data') this.data.push(value)
    else if (field === 'retry' && /^\d+$/.test(value)) this.retry = Number(value)
    return null
  }

  private dispatch(): ServerSentEvent | null {
    const { id, event, data } = this
    this.event = ''
    this.data = []
    return data.length > 0 ? { id, event: event || 'message', data: data.join('\n') } : null
  }
}
