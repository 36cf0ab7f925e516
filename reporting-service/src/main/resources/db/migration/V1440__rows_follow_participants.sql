-- Who joins a service sees its quarters since then, also what was written of them before it was known here: a job
-- adds it to the readers. Nothing else of these rows is ever updated.
grant update (readers) on posting_group, restatement, acceptance, ledger_entry to ${system_role};

-- Who was known to join later saw the quarters of before; what it did not take part in is not its own.
create function last_day(quarter text) returns date language sql immutable as $$
  select (make_date(left(quarter, 4)::int, right(quarter, 1)::int * 3, 1) + interval '1 month' - interval '1 day')::date
$$;
create function joined_later(reader text, of_service text, quarter text) returns boolean language sql stable as $$
  select coalesce(bool_and((p ->> 'from')::date > last_day(quarter)), false)
  from replica s cross join jsonb_array_elements(s.state::jsonb -> 'participants') p
  where s.topic = 'catalog.services' and s.key = of_service and p ->> 'instrument' = reader
$$;
do $$
declare
  each text;
begin
  foreach each in array array['service_quarter', 'posting_group', 'payment', 'measurement', 'progress'] loop
    execute format('alter table %I no force row level security', each);
    execute format($sql$
      update %I t set readers = (select array_agg(r) from unnest(t.readers) r where not joined_later(r, t.service, t.quarter))
      where exists (select from unnest(t.readers) r where joined_later(r, t.service, t.quarter))$sql$, each);
    execute format('alter table %I force row level security', each);
  end loop;
end $$;
drop function joined_later(text, text, text);
drop function last_day(text);
