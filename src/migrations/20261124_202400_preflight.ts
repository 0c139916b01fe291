import { readFile } from 'node:fs/promises'

import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

import { backfillDraftRefs } from '../acts/backfill/draft-refs'
import { backfillLiveWords } from '../acts/backfill/live-words'
import { backfillQuoteWords } from '../acts/backfill/quote-words'
import { backfillSearchRows } from '../acts/backfill/search-rows'

/** What preflight and "where used" look up, beside Payload's tables; and who publishes, as readers get it. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const file of [
    'preflight.sql',
    'publication.sql',
    'publication-backfill.sql',
    'search.sql',
    'webhooks.sql',
  ]) {
    const text = await readFile(new URL(`./sql/${file}`, import.meta.url), 'utf8')
    await db.execute(sql.raw(text))
  }
  await backfillDraftRefs(db)
  await backfillQuoteWords(db)
  await backfillLiveWords(db)
  await backfillSearchRows(db)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table newsroom.webhook_secrets;
    drop table newsroom.deliveries;
    truncate delivery.search;
    drop index delivery.search_document;
    alter table delivery.search drop column title, drop column first_published_at,
      add column headline text not null, add column body text not null,
      alter column document set storage extended;
    create index search_document on delivery.search using gin (document);
    create index search_headline on delivery.search using gin (headline gin_trgm_ops);
    drop table delivery.search_words;
    drop index delivery.stories_in_order;
    drop index delivery.stories_withdrawn;
    delete from delivery.nodes where kind = 'publication';
    alter table delivery.nodes drop constraint nodes_kind_check;
    alter table delivery.nodes add constraint nodes_kind_check
      check (kind in ('helpline', 'person', 'quote', 'source', 'media', 'desk', 'topic'));
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
