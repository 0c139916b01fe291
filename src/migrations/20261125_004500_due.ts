import { readFile } from 'node:fs/promises'

import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** The hours of schedules, without their stories, where the public side can see them: no cache is to outlive one. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const file of ['due.sql', 'due-schedules.sql'])
    await db.execute(sql.raw(await readFile(new URL(`./sql/${file}`, import.meta.url), 'utf8')))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger put_due on newsroom.schedules;
    drop function newsroom.put_due;
    drop table delivery.due;
  `)
}
