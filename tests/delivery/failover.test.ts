import { describe, expect, it } from '@jest/globals'

import { ChangeListener } from '../../src/delivery/changes'
import { eventually, openDesk } from './desk'
import { childLine, IDS, putAllNodes, putNode } from './fixtures'

describe('A database that took over without the last changes', () => {
  it('makes a process forget what it knew of them, and count from where that database stands', async () => {
    const desk = await openDesk()
    await putAllNodes(desk.admin)
    await putNode(desk.admin, 'helpline', IDS.childLine, childLine({ name: { ar: 'خط', en: 'Line' } }))
    let forgotten = 0
    const listener = new ChangeListener({
      connection: desk.admin.options,
      onChange: () => undefined,
      onUnknown: () => {
        forgotten += 1
      },
      log: { warn: () => undefined },
      heartbeatMs: 20,
    })
    try {
      await listener.start()
      const before = listener.heard
      expect(forgotten).toBe(1)
      // As after a failover: the newest change is not there any more.
      await desk.admin.query('alter table delivery.changes disable trigger append_only')
      await desk.admin.query('delete from delivery.changes where id = (select max(id) from delivery.changes)')
      await desk.admin.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and application_name = 'amana_changes'`,
      )
      await eventually(async () => {
        expect(listener.isConnected).toBe(true)
        expect(forgotten).toBeGreaterThan(1)
      })
      expect(listener.heard).toBeLessThan(before)
    } finally {
      await listener.close()
      await desk.close()
    }
  })
})
