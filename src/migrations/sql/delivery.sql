-- What the public may read: written by the acts, read by delivery. Payload knows nothing of this schema.
create schema delivery;

-- An edition is what was published, word for word. It is never changed and never deleted.
create table delivery.editions (
  article uuid not null,
  locale text not null check (locale in ('ar', 'en')),
  number integer not null check (number > 0),
  slug text not null check (slug <> ''),
  first_published_at timestamptz not null,
  published_at timestamptz not null,
  -- What the words were drafted from: a later save of the article makes it "changed since".
  drafted_at timestamptz not null,
  content jsonb not null,
  sha256 text not null,
  corrections jsonb not null default '[]',
  primary key (article, locale, number)
);

-- One row for each article in each locale that ever was public: the present state.
create table delivery.stories (
  article uuid not null,
  locale text not null check (locale in ('ar', 'en')),
  state text not null check (state in ('live', 'unpublished', 'recalled')),
  number integer not null,
  slug text not null,
  first_published_at timestamptz not null,
  published_at timestamptz not null,
  headline text not null,
  standfirst text,
  -- Every node and record that the live edition refers to, as `<kind>:<id>`.
  refs text[] not null,
  -- Text of the notice for what was recalled; what was unpublished goes without a word.
  notice text,
  withdrawn_at timestamptz,
  primary key (article, locale),
  foreign key (article, locale, number) references delivery.editions (article, locale, number)
);
create index stories_newest on delivery.stories (locale, first_published_at desc, article desc) where state = 'live';
create index stories_refs on delivery.stories using gin (refs) where state = 'live';

-- Every slug that ever was public, for ever: an old one leads to the new one.
create table delivery.slugs (
  locale text not null check (locale in ('ar', 'en')),
  slug text not null,
  article uuid not null,
  primary key (locale, slug)
);
create index slugs_article on delivery.slugs (article, locale);

-- What must change everywhere at once. `version` grows by one with each change.
create table delivery.nodes (
  kind text not null check (kind in ('helpline', 'person', 'quote', 'source', 'media', 'desk', 'topic')),
  id uuid not null,
  version integer not null,
  data jsonb not null,
  changed_at timestamptz not null,
  primary key (kind, id)
);
create index nodes_slug on delivery.nodes (kind, (data ->> 'slug'));
create table delivery.node_history (
  kind text not null,
  id uuid not null,
  version integer not null,
  data jsonb not null,
  changed_at timestamptz not null,
  primary key (kind, id, version)
);

-- The change log. Numbers are given under a lock that is held until commit, so they are in commit order.
create table delivery.changes (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  kind text not null check (kind in ('edition.published', 'edition.corrected', 'edition.withdrawn', 'node.changed')),
  locale text,
  article uuid,
  edition integer,
  slug text,
  node text
);

-- Search text of the live edition, already normalised by src/language.
create table delivery.search (
  article uuid not null,
  locale text not null,
  headline text not null,
  body text not null,
  document tsvector not null,
  primary key (article, locale),
  foreign key (article, locale) references delivery.stories (article, locale) on delete cascade
);
create index search_document on delivery.search using gin (document);
create index search_headline on delivery.search using gin (headline gin_trgm_ops);

-- The desk's own records beside Payload's tables.
create schema newsroom;

-- Who did what, in order. Append-only; `hash` chains each row to the one before it.
create table newsroom.audit (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  actor uuid,
  actor_label text not null,
  act text not null,
  subject_collection text,
  subject_id uuid,
  locale text,
  detail jsonb not null default '{}',
  previous_hash text not null,
  hash text not null
);
create index audit_subject on newsroom.audit (subject_collection, subject_id, id);

-- A story that waits for its hour. The row is the truth: a sweep publishes what is due.
create table newsroom.schedules (
  id uuid primary key default gen_random_uuid(),
  article uuid not null,
  locale text not null check (locale in ('ar', 'en')),
  due_at timestamptz not null,
  -- IANA zone in which the time was typed.
  zone text not null,
  requested_by uuid not null,
  requested_at timestamptz not null default clock_timestamp(),
  acknowledgements jsonb not null default '[]',
  state text not null default 'waiting' check (state in ('waiting', 'published', 'failed', 'cancelled')),
  tried_at timestamptz,
  failure jsonb
);
create unique index schedules_one_waiting on newsroom.schedules (article, locale) where state = 'waiting';
create index schedules_due on newsroom.schedules (due_at) where state = 'waiting';

-- The demo desk is loaded by many saves: a load that was cut off is recognised by its missing end.
create table newsroom.demo_loads (
  began_at timestamptz primary key default clock_timestamp(),
  ended_at timestamptz
);

create function newsroom.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % refused', tg_table_schema || '.' || tg_table_name, tg_op
    using errcode = 'restrict_violation';
end $$;

do $$
declare t text;
begin
  foreach t in array array['delivery.editions', 'delivery.node_history', 'delivery.changes', 'delivery.slugs', 'newsroom.audit'] loop
    execute format('create trigger append_only before update or delete on %s for each row execute function newsroom.refuse_change()', t);
    execute format('create trigger append_only_truncate before truncate on %s for each statement execute function newsroom.refuse_change()', t);
  end loop;
end $$;
