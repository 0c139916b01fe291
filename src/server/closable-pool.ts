import pg from 'pg'

const pools = new Set<ClosablePool>()

/**
 * Without these listeners a connection that the server cuts would end the process: one that is idle, and one that somebody
 * holds (in a transaction, say) and whose statement hears of it anyway.
 */
export function outliveConnections(pool: pg.Pool, onLost: (error: Error) => void = () => undefined): void {
  pool.on('error', onLost)
  pool.on('connect', (client) => client.on('error', () => undefined))
}

/**
 * Payload's adapter takes one client from the pool when it connects and never gives it back, so `end()` would wait
 * for ever and one connection would be lost. This pool remembers that client and gives it back.
 */
export class ClosablePool extends pg.Pool {
  private firstClient: pg.PoolClient | null = null
  private taken = false

  constructor(options?: pg.PoolConfig) {
    super(options)
    pools.add(this)
    outliveConnections(this)
  }

  override connect(): Promise<pg.PoolClient>
  override connect(
    callback: (
      error: Error | undefined,
      client: pg.PoolClient | undefined,
      done: (release?: unknown) => void,
    ) => void,
  ): void
  override connect(
    callback?: (
      error: Error | undefined,
      client: pg.PoolClient | undefined,
      done: (release?: unknown) => void,
    ) => void,
  ): Promise<pg.PoolClient> | void {
    if (callback) return super.connect(callback)
    const isFirst = !this.taken
    this.taken = true
    return super.connect().then((client) => {
      if (isFirst) this.firstClient = client
      return client
    })
  }

  /** Gives the remembered client back, then closes every connection. */
  async close(): Promise<void> {
    pools.delete(this)
    const client = this.firstClient
    this.firstClient = null
    client?.release()
    await this.end()
  }
}

/** Closes every pool that Payload opened in this process; call after `payload.destroy()`. */
export async function closePools(): Promise<void> {
  await Promise.all([...pools].map((pool) => pool.close()))
}
