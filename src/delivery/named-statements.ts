import type pg from 'pg'

import type { Database } from './store'

/** The part of a pool that can send a statement under a name. */
interface Naming {
  query<Row extends pg.QueryResultRow>(
    statement: string | { name: string; text: string; values?: unknown[] },
    values?: unknown[],
  ): Promise<pg.QueryResult<Row>>
}

export interface NamedStatementsOptions {
  pool: Naming
  /** Texts by the names that the server is to know them under. */
  statements: Readonly<Record<string, string>>
  log: { warn: (details: object, message: string) => void }
}

/**
 * PostgreSQL's words for a name that means nothing, or something else, on the connection at hand: a pooler in between deals
 * connections out by transaction. And for a plan that a migration has overtaken (`cached plan must not change result type`).
 */
const NOT_HERE = new Set(['26000', '42P05', '0A000'])

const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? '')

/**
 * A database that plans some statements once for each connection, not at each call: finding the plan of a story takes
 * PostgreSQL five times as long as following it. Only statements whose best plan is the same whatever is asked belong here;
 * the plan of a search depends on its words. Where names cannot be kept, everything goes as it would without.
 */
export class NamedStatements implements Database {
  private readonly names: Map<string, string>

  constructor(private readonly options: NamedStatementsOptions) {
    this.names = new Map(Object.entries(options.statements).map(([name, text]) => [text, name]))
  }

  async query<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<pg.QueryResult<Row>> {
    const { pool, log } = this.options
    const name = this.names.get(text)
    if (name === undefined) return pool.query<Row>(text, values)
    try {
      return await pool.query<Row>({ name, text, ...(values ? { values } : {}) })
    } catch (err) {
      if (!NOT_HERE.has(codeOf(err))) throw err
      this.names.clear()
      log.warn({ err }, 'statements cannot be kept by name; each is planned anew')
      return pool.query<Row>(text, values)
    }
  }
}
