-- What was recorded of a thing as of a day and as known at an instant; null of what has no such rows.
create function known_facts(of_kind text, of_thing text, on_day date, known_at timestamptz) returns jsonb
  language sql stable as $$
  select f.facts from recorded_fact f
  where f.kind = of_kind and f.thing = of_thing and f.recorded_at <= known_at
    and (f.since is null or f.since <= on_day)
    and not exists (
      select from recorded_fact c
      where c.kind = of_kind and c.thing = of_thing and c.replaces = 'r' || f.position
        and c.recorded_at <= known_at)
  order by f.since desc nulls last, f.position desc
  limit 1
$$;

-- The first day of a date known to the day, the month or the year.
create function first_day(published text) returns date language sql immutable as $$
  select case length(published)
    when 4 then (published || '-01-01')::date
    when 7 then (published || '-01')::date
    else published::date end
$$;

-- Its last day.
create function last_day(published text) returns date language sql immutable as $$
  select case length(published)
    when 4 then (first_day(published) + interval '1 year - 1 day')::date
    when 7 then (first_day(published) + interval '1 month - 1 day')::date
    else published::date end
$$;
