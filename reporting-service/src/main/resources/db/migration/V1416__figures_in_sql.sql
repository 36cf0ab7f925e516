-- The final figures for programs that read SQL, such as Metabase and Superset, in a schema of their own.
--
-- Each login that may read them stands in figures.reader with its one instrument, put there by the administrator:
--   create role aewa_charts login password '…';
--   insert into figures.reader (login, instrument) values ('aewa_charts', 'AEWA');
-- It has a right to nothing else, and sees what the instrument's own people see: the services that it takes part in.
-- The login is the session's, which nobody can change; who stands not there sees no row.
do $outer$
declare
  own text := case when '${flyway:defaultSchema}' = 'public' then 'figures' else '${flyway:defaultSchema}_figures' end;
begin
  execute format('create schema %I', own);
  execute format('create table %I.reader (login name primary key, instrument text not null)', own);
  execute format($sql$
    create function %1$I.own() returns table (family text, service text, instrument text, period text,
      measure text, value numeric, unit text, state text, demonstration boolean)
    language plpgsql security definer set search_path = %2$I, pg_temp as $body$
    begin
      perform set_config('skein.holders',
        coalesce((select r.instrument from %1$I.reader r where r.login = session_user), ''), true);
      return query
      with closed as (
        select q.family, q.service, q.quarter, t.totals, t.totals ->> 'currency' as currency,
          coalesce((select (s.state::jsonb ->> 'demonstration')::boolean from replica s
            where s.topic = 'catalog.services' and s.key = q.service), false) as demonstration
        from service_quarter q
        join lateral (select r.totals from quarter_revision r
          where r.service_quarter = q.id order by r.number desc limit 1) t on true
      )
      select c.family, c.service, i.key, c.quarter, m.measure, m.value, m.unit, 'final', c.demonstration
      from closed c
      cross join lateral jsonb_each(c.totals -> 'instruments') i
      cross join lateral (values
        ('baseline', (i.value #>> '{baseline,amount}')::numeric, c.currency),
        ('cost', (i.value #>> '{actual,amount}')::numeric + (i.value #>> '{oneTime,amount}')::numeric, c.currency),
        ('actual', (i.value #>> '{actual,amount}')::numeric, c.currency),
        ('one-time', (i.value #>> '{oneTime,amount}')::numeric, c.currency),
        ('voluntary-income', (i.value #>> '{voluntaryIncome,amount}')::numeric, c.currency),
        ('savings', (i.value #>> '{savings,amount}')::numeric, c.currency),
        ('in-kind', (i.value #>> '{inKind,amount}')::numeric, c.currency),
        ('avoided', (i.value #>> '{avoided,amount}')::numeric, c.currency),
        ('redeployed-days', (i.value ->> 'redeployedDays')::numeric, 'days')) m (measure, value, unit)
      union all
      select c.family, c.service, l ->> 'instrument', c.quarter, 'settlement', (l #>> '{balance,amount}')::numeric,
        c.currency, 'final', c.demonstration
      from closed c cross join lateral jsonb_array_elements(c.totals #> '{settlement,lines}') l;
    end $body$ $sql$, own, '${flyway:defaultSchema}');
  execute format('create view %1$I.figure as select * from %1$I.own()', own);
  execute format(
    'create view %1$I.savings as select * from %1$I.figure where measure = ''savings''', own);
  execute format('grant usage on schema %I to public', own);
  execute format('grant select on %1$I.figure, %1$I.savings to public', own);
end $outer$;
