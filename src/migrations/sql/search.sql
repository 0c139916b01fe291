-- The index is made anew, by another measure: its rows are computed from the live editions, so none is kept.
truncate delivery.search;
drop index delivery.search_document;
alter table delivery.search
  -- What is found is cut from the edition itself.
  drop column headline,
  drop column body,
  add column first_published_at timestamptz not null,
  -- The headline's own part of `document`, small enough to be looked at for each of many matches.
  add column title tsvector not null;
comment on column delivery.search.document is
  'keys of words (A, C; B, D where a prefix was guessed), days (#) and references (@), by src/delivery/search';
-- Compressing saves a third of the room and costs most of the time of a search.
alter table delivery.search alter column document set storage external;
-- No list of pending entries: a search would read it for each of the blocks of days it looks into.
create index search_document on delivery.search using gin (document) with (fastupdate = off);

-- The keys that ever stood in a headline or a standfirst: what a slip of the pen may have meant. A word leads to live stories
-- only, whatever it was taken from.
create table delivery.search_words (word text primary key);
create index search_words_trigrams on delivery.search_words using gin (word gin_trgm_ops) with (fastupdate = off);
