import type { Pool } from 'pg'

/** What the outbox and the schedules say of themselves at one moment. */
export interface DeskState {
  /** Stories that wait for their hour, those that are overdue among them. */
  schedulesWaiting: number
  schedulesOverdue: number
  /** Of the one that is overdue longest; 0 where none is. */
  overdueSeconds: number
  deliveriesWaiting: number
  deliveriesFailed: number
  deliveriesDead: number
  /** Since the oldest change was written that an active webhook has not been told of; 0 where none waits. */
  oldestSeconds: number
  webhooksActive: number
  /** Active ones whose last attempt failed. */
  webhooksFailing: number
  /** Switched off, by an admin or because the target said that it is gone. */
  webhooksOff: number
}

/**
 * One statement, of which each part reads a partial index of what is open: settled rows, however many, cost nothing. The
 * present moment is the statement's: a clock that moves while it runs could not be looked up in an index.
 */
export const STATE = `
  select
    (select count(*)::int from newsroom.schedules where state = 'waiting') as "schedulesWaiting",
    due.overdue as "schedulesOverdue", due.seconds as "overdueSeconds",
    open.waiting as "deliveriesWaiting", open.failed as "deliveriesFailed", open.seconds as "oldestSeconds",
    (select count(*)::int from newsroom.deliveries where state = 'dead') as "deliveriesDead",
    hooks.active as "webhooksActive", hooks.failing as "webhooksFailing", hooks.off as "webhooksOff"
  from (
    select count(*)::int as overdue,
      coalesce(extract(epoch from statement_timestamp() - min(due_at)), 0)::float8 as seconds
    from newsroom.schedules where state = 'waiting' and due_at <= statement_timestamp()
  ) due, (
    select count(*) filter (where state = 'waiting')::int as waiting,
      count(*) filter (where state = 'failed')::int as failed,
      coalesce(greatest(0, extract(epoch from statement_timestamp()
        - min(told.created_at) filter (where hook.active))), 0)::float8 as seconds
    from newsroom.deliveries told left join webhooks hook on hook.id = told.webhook
    where told.state in ('waiting', 'failed')
  ) open, (
    select count(*) filter (where active)::int as active,
      count(*) filter (where active and coalesce(consecutive_failures, 0) > 0)::int as failing,
      count(*) filter (where active is not true)::int as off
    from webhooks
  ) hooks`

/** @throws where the database does not answer */
export async function readState(pool: Pool): Promise<DeskState> {
  const { rows } = await pool.query<DeskState>(STATE)
  return rows[0] as DeskState
}
