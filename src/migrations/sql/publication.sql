-- Who publishes is public too: one node, written by the save of the desk's own settings.
alter table delivery.nodes drop constraint nodes_kind_check;
alter table delivery.nodes add constraint nodes_kind_check
  check (kind in ('helpline', 'person', 'quote', 'source', 'media', 'desk', 'topic', 'publication'));
-- What was withdrawn lately: a feed says so for a month.
create index stories_withdrawn on delivery.stories (locale, withdrawn_at) where state <> 'live';
-- News of the last days, and every story for search engines, in the order in which they came to be.
create index stories_in_order on delivery.stories (first_published_at, article, locale) where state = 'live';
