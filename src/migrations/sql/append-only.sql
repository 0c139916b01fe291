-- Evidence, verifications and disputes are added to and never changed, whoever asks: also not by a fault of ours.
do $$
declare t text;
begin
  foreach t in array array['captures', 'verifications', 'disputes'] loop
    execute format('create trigger append_only before update or delete on %I for each row execute function newsroom.refuse_change()', t);
    execute format('create trigger append_only_truncate before truncate on %I for each statement execute function newsroom.refuse_change()', t);
  end loop;
end $$;
