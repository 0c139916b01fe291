import { createServer } from 'node:net'

/** A port of 127.0.0.1 that is free now: the preferred one if it is, else one that the system chooses. */
export async function freePort(preferred: number | null): Promise<number> {
  if (preferred !== null) {
    const port = await bindable(preferred).catch(() => null)
    if (port !== null) return port
  }
  return bindable(0)
}

function bindable(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port))
    })
  })
}
