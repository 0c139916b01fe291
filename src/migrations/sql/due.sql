-- When something that is public, or is to be, will change by itself: all that the public side may know of a schedule.
create table delivery.due (
  schedule uuid primary key,
  at timestamptz not null
);
create index due_at on delivery.due (at);
