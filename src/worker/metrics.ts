import type { Pool } from 'pg'
import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client'

import { watchPools } from '../delivery/pool-gauges'
import { readState, type DeskState } from './read-state'
import type { SweepResult } from './sweep'

/** How an attempt to tell a webhook ended; `returned`: it was cut off, and is due again. */
export type Attempt = 'delivered' | 'failed' | 'dead' | 'returned'

type Labels = Record<string, string>

/** Each gauge of the desk's state: its name, what it says, and where its values are found. */
const GAUGES: [name: string, help: string, values: [Labels, (state: DeskState) => number][]][] = [
  [
    'amana_schedules_waiting',
    'Stories that wait for their hour, the overdue ones among them',
    [[{}, ({ schedulesWaiting }) => schedulesWaiting]],
  ],
  [
    'amana_schedules_overdue',
    'Stories whose hour has passed and that were not published yet',
    [[{}, ({ schedulesOverdue }) => schedulesOverdue]],
  ],
  [
    'amana_schedules_overdue_seconds',
    'Seconds since the hour of the story that is overdue longest; 0 where none is',
    [[{}, ({ overdueSeconds }) => overdueSeconds]],
  ],
  [
    'amana_webhook_deliveries',
    'Messages to webhooks that did not arrive: not tried yet, to be tried again, given up',
    [
      [{ state: 'waiting' }, ({ deliveriesWaiting }) => deliveriesWaiting],
      [{ state: 'failed' }, ({ deliveriesFailed }) => deliveriesFailed],
      [{ state: 'dead' }, ({ deliveriesDead }) => deliveriesDead],
    ],
  ],
  [
    'amana_webhook_oldest_seconds',
    'Seconds since the oldest change that an active webhook was not told of; 0 where none waits',
    [[{}, ({ oldestSeconds }) => oldestSeconds]],
  ],
  [
    'amana_webhooks',
    'Webhooks: switched on; switched on and failing; switched off, by an admin or because the target is gone',
    [
      [{ state: 'active' }, ({ webhooksActive }) => webhooksActive],
      [{ state: 'failing' }, ({ webhooksFailing }) => webhooksFailing],
      [{ state: 'off' }, ({ webhooksOff }) => webhooksOff],
    ],
  ],
]

/**
 * What a worker counts, and what it reads of the desk when somebody asks: numbers only, no story, no address, no name. The
 * gauges of the desk are the same in every worker; the counters are this one's.
 */
export class WorkerMetrics {
  readonly registry = new Registry()
  private readonly schedules: Counter
  private readonly attempts: Counter
  private readonly errors: Counter
  private readonly up: Gauge
  private readonly gauges: [Gauge, [Labels, (state: DeskState) => number][]][]
  private asking: Promise<void> | null = null

  /**
   * @param state a pool of its own, with bounds to how long it waits: what the jobs hold up must not hold up the scrape
   * @param jobs the worker's own pool
   * @param onUnknown called with the reason where the state of the desk cannot be read
   */
  constructor(
    private readonly state: Pool,
    jobs: Pool,
    private readonly onUnknown: (error: unknown) => void = () => undefined,
  ) {
    const registers = [this.registry]
    collectDefaultMetrics({ register: this.registry, prefix: 'amana_' })
    this.schedules = new Counter({
      name: 'amana_worker_schedules_total',
      help: 'Stories whose hour came: published, stopped, or left for the next look because the database faltered',
      labelNames: ['outcome'],
      registers,
    })
    this.attempts = new Counter({
      name: 'amana_worker_webhook_attempts_total',
      help: 'Attempts to tell a webhook, by how they ended',
      labelNames: ['outcome'],
      registers,
    })
    this.errors = new Counter({
      name: 'amana_worker_errors_total',
      help: 'What the worker could not do; the log says why',
      registers,
    })
    this.up = new Gauge({
      name: 'amana_worker_database_up',
      help: '1 where the database answered in time; where it did not, the state of the desk is not known',
      registers,
    })
    this.gauges = GAUGES.map(([name, help, values]) => [
      new Gauge({
        name,
        help,
        labelNames: [...new Set(values.flatMap(([labels]) => Object.keys(labels)))],
        registers,
      }),
      values,
    ])
    watchPools(this.registry, 'amana_worker', { primary: jobs })
    // From nought on, so that the first of its kind is seen as a rise.
    for (const outcome of ['published', 'failed', 'postponed']) this.schedules.inc({ outcome }, 0)
    for (const outcome of ['delivered', 'failed', 'dead', 'returned']) this.attempts.inc({ outcome }, 0)
  }

  swept({ published, failed, postponed = 0 }: SweepResult): void {
    this.schedules.inc({ outcome: 'published' }, published)
    this.schedules.inc({ outcome: 'failed' }, failed)
    this.schedules.inc({ outcome: 'postponed' }, postponed)
  }

  attempted(outcome: Attempt): void {
    this.attempts.inc({ outcome })
  }

  erred(): void {
    this.errors.inc()
  }

  /** Everything as Prometheus reads it. Answers while the database is away too, and says so. */
  async text(): Promise<string> {
    // Two who ask at once cost one statement.
    this.asking ??= this.read().finally(() => {
      this.asking = null
    })
    await this.asking
    return this.registry.metrics()
  }

  private async read(): Promise<void> {
    const state = await readState(this.state).catch((error: unknown) => {
      this.onUnknown(error)
      return null
    })
    this.up.set(state ? 1 : 0)
    for (const [gauge, values] of this.gauges) {
      for (const [labels, read] of values) {
        if (state) gauge.set(labels, read(state))
        // What was true a while ago is not said again as if it were true now.
        else gauge.remove(labels)
      }
    }
  }
}
