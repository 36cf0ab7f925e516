-- Which instruments' figures a login reads in SQL follows from the appointments of a person, as everywhere: those for
-- which it holds the role dashboard that day. The administrator only says whose login it is:
--   insert into figures.reader (login, person) values ('aewa_charts', '…the id of the registry''s person…');
-- Who was put there with an instrument, granted by nobody, reads nothing until then.
-- Indicators and open findings of closed quarters are figures too, each with its code or kind.
do $outer$
declare
  own text := case when '${flyway:defaultSchema}' = 'public' then 'figures' else '${flyway:defaultSchema}_figures' end;
begin
  execute format('delete from %I.reader', own);
  execute format('alter table %I.reader drop column instrument, add column person text not null', own);
  execute format('drop function %I.own() cascade', own);
  execute format($sql$
    create function %1$I.own() returns table (family text, service text, instrument text, period text,
      measure text, code text, value numeric, unit text, state text, demonstration boolean)
    language plpgsql security definer set search_path = %2$I, pg_temp as $body$
    begin
      perform set_config('skein.holders',
        coalesce((select string_agg(distinct a.holder, '|')
          from %1$I.reader r
          join authority_appointment a on a.person = r.person and a.role = 'dashboard' and a.status = 'counts'
            and a.officer_in_charge_for is null
          join authority_family f on f.code = a.family
          cross join lateral (select coalesce(f.business_date, (now() at time zone f.zone)::date) as today) d
          where r.login = session_user and a.valid_from <= d.today and (a.valid_to is null or a.valid_to > d.today)), ''),
        true);
      return query
      with closed as (
        select q.family, q.service, q.quarter, t.totals, t.totals ->> 'currency' as currency,
          coalesce((select (s.state::jsonb ->> 'demonstration')::boolean from replica s
            where s.topic = 'catalog.services' and s.key = q.service), false) as demonstration
        from service_quarter q
        join lateral (select r.totals from quarter_revision r
          where r.service_quarter = q.id order by r.number desc limit 1) t on true
      )
      select c.family, c.service, i.key, c.quarter, m.measure, null::text, m.value, m.unit, 'final', c.demonstration
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
      select c.family, c.service, l ->> 'instrument', c.quarter, 'settlement', null,
        (l #>> '{balance,amount}')::numeric, c.currency, 'final', c.demonstration
      from closed c cross join lateral jsonb_array_elements(c.totals #> '{settlement,lines}') l
      union all
      select c.family, c.service, m.instrument, c.quarter, 'indicator', m.indicator, m.value, m.unit, 'final',
        c.demonstration
      from closed c
      cross join lateral (select distinct on (n.indicator) n.* from measurement n
        where n.service = c.service and n.quarter = c.quarter and n.withdrawal is null
        order by n.indicator, n.position desc) m
      union all
      select f.family, f.service, f.instrument, coalesce(f.quarter, f.year::text), 'findings', f.kind,
        count(*)::numeric, 'findings', 'final',
        coalesce((s.state::jsonb ->> 'demonstration')::boolean, false)
      from finding f join replica s on s.topic = 'catalog.services' and s.key = f.service
      where f.status = 'open'
        and (f.quarter is null or exists (select from closed c where c.service = f.service and c.quarter = f.quarter))
      group by f.family, f.service, f.instrument, f.quarter, f.year, f.kind, s.state;
    end $body$ $sql$, own, '${flyway:defaultSchema}');
  execute format('create view %1$I.figure as select * from %1$I.own()', own);
  execute format(
    'create view %1$I.savings as select * from %1$I.figure where measure = ''savings''', own);
  execute format('grant select on %1$I.figure, %1$I.savings to public', own);
end $outer$;
