import { readFile } from 'node:fs/promises'

import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** Objects that Payload does not know: what the public reads, the audit log, the schedules, and the append-only triggers. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const file of ['delivery.sql', 'append-only.sql']) {
    const text = await readFile(new URL(`./sql/${file}`, import.meta.url), 'utf8')
    await db.execute(sql.raw(text))
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger append_only on captures;
    drop trigger append_only_truncate on captures;
    drop trigger append_only on verifications;
    drop trigger append_only_truncate on verifications;
    drop trigger append_only on disputes;
    drop trigger append_only_truncate on disputes;
    drop schema delivery cascade;
    drop schema newsroom cascade;
  `)
}
