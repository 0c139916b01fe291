create function newsroom.put_due() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    delete from delivery.due where schedule = old.id;
  elsif new.state = 'waiting' then
    insert into delivery.due (schedule, at) values (new.id, new.due_at)
    on conflict (schedule) do update set at = excluded.at;
  else
    delete from delivery.due where schedule = new.id;
  end if;
  perform pg_notify('amana_changes', '{"due":true}');
  return null;
end $$;
create trigger put_due after insert or update of state, due_at or delete on newsroom.schedules
  for each row execute function newsroom.put_due();

insert into delivery.due (schedule, at)
select id, due_at from newsroom.schedules where state = 'waiting';
