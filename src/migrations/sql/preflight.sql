-- What preflight and "where used" look up, beside Payload's tables. All of it is computed from what the desk saved or
-- published, in the same transaction; none of it is public.

-- What the newest draft of an article refers to in each language, as `<kind>:<id>`.
create table newsroom.draft_refs (
  article uuid not null,
  locale text not null check (locale in ('ar', 'en')),
  refs text[] not null,
  primary key (article, locale)
);
create index draft_refs_refs on newsroom.draft_refs using gin (refs);

-- Every word of the live edition that a reader, a search engine or a screen reader may meet, normalised by src/language,
-- one blank between words and one at either end: where a name that becomes protected is looked for.
create table newsroom.live_words (
  article uuid not null,
  locale text not null check (locale in ('ar', 'en')),
  words text not null,
  primary key (article, locale),
  foreign key (article, locale) references delivery.stories (article, locale) on delete cascade
);
create index live_words_trigrams on newsroom.live_words using gin (words gin_trgm_ops);
-- A name may be written with and without its blanks: «عبد الله», «عبدالله».
create index live_words_letters on newsroom.live_words using gin (replace(words, ' ', '') gin_trgm_ops);

-- Which attributes of a protected person the live editions already give away.
create table newsroom.identifying (
  person uuid not null,
  -- Id of the attribute's row in the person's record.
  identifier text not null,
  article uuid not null,
  locale text not null check (locale in ('ar', 'en')),
  primary key (person, identifier, article, locale)
);
create index identifying_story on newsroom.identifying (article, locale);

-- The words of a quote as the desk knows them: the original and each rendition, normalised. A quoted run that is almost one
-- of them was altered.
create table newsroom.quote_words (
  quote uuid not null,
  -- 'original', or the locale of the rendition.
  part text not null,
  words text not null,
  primary key (quote, part)
);
create index quote_words_trigrams on newsroom.quote_words using gin (words gin_trgm_ops);

-- One row, whose number grows with every change of a person or of an organisation's name. A publish act holds it shared until
-- it commits, a save of a person changes it: so a person who becomes protected is either seen by preflight, or sees the
-- edition that went out before. What is kept of the registry in memory is right for one number only.
create table newsroom.registry (
  single boolean primary key default true check (single),
  version bigint not null default 1
);
insert into newsroom.registry default values;
create function newsroom.change_registry() returns trigger language plpgsql as $$
begin
  update newsroom.registry set version = version + 1;
  return null;
end $$;
create trigger change_registry after insert or update or delete on people
  for each statement execute function newsroom.change_registry();
create trigger change_registry after insert or update or delete on sources
  for each statement execute function newsroom.change_registry();

-- A finding that a safeguarding lead or an admin set aside, with the reason: for one story, in one language, for the words
-- that were found. Append-only: the newest row of a finding decides, and one whose finding is JSON null takes it back.
create table newsroom.overrides (
  id bigint generated always as identity primary key,
  article uuid not null,
  locale text not null check (locale in ('ar', 'en')),
  rule text not null,
  key text not null,
  reason text not null check (reason <> ''),
  -- The finding as it was shown.
  finding jsonb not null,
  by uuid not null,
  at timestamptz not null default clock_timestamp()
);
create index overrides_article on newsroom.overrides (article, locale);

-- What preflight found when an edition went out, and what was answered: kept with the edition for ever.
create table newsroom.edition_checks (
  article uuid not null,
  locale text not null check (locale in ('ar', 'en')),
  number integer not null,
  findings jsonb not null,
  acknowledgements jsonb not null,
  overrides jsonb not null,
  primary key (article, locale, number),
  foreign key (article, locale, number) references delivery.editions (article, locale, number)
);

do $$
declare t text;
begin
  foreach t in array array['newsroom.overrides', 'newsroom.edition_checks'] loop
    execute format('create trigger append_only before update or delete on %s for each row execute function newsroom.refuse_change()', t);
    execute format('create trigger append_only_truncate before truncate on %s for each statement execute function newsroom.refuse_change()', t);
  end loop;
end $$;
