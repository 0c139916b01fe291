import type { Pool } from 'pg'

/** True where the load of the demo desk began and was cut off: nobody has worked in this database yet. */
export async function isDemoHalfLoaded(pool: Pool): Promise<boolean> {
  const { rows: known } = await pool.query<{ exists: boolean }>(
    `select to_regclass('newsroom.demo_loads') is not null as exists`,
  )
  if (!known[0]?.exists) return false
  const { rowCount } = await pool.query('select from newsroom.demo_loads where ended_at is null')
  return (rowCount ?? 0) > 0
}

/** Makes a half-loaded database empty again, for migrations and the demo to begin anew. */
export async function clearHalfLoaded(pool: Pool): Promise<void> {
  await pool.query(`
    begin;
    drop schema if exists delivery cascade;
    drop schema if exists newsroom cascade;
    drop schema public cascade;
    create schema public;
    commit;
  `)
}

/** Runs the load between its two marks. */
export async function markDemoLoad(pool: Pool, load: () => Promise<void>): Promise<void> {
  await pool.query('insert into newsroom.demo_loads default values')
  await load()
  await pool.query('update newsroom.demo_loads set ended_at = clock_timestamp() where ended_at is null')
}
