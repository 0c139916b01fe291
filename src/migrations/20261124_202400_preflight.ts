import { readFile } from 'node:fs/promises'

import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** What preflight and "where used" look up, beside Payload's tables. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  const text = await readFile(new URL('./sql/preflight.sql', import.meta.url), 'utf8')
  await db.execute(sql.raw(text))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger change_registry on people;
    drop trigger change_registry on sources;
    drop function newsroom.change_registry;
    drop table newsroom.registry;
    drop table newsroom.edition_checks;
    drop table newsroom.overrides;
    drop table newsroom.quote_words;
    drop table newsroom.identifying;
    drop table newsroom.live_words;
    drop table newsroom.draft_refs;
  `)
}
