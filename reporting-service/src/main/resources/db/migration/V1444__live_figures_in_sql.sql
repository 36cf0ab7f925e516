-- Neutrality and the figures that are not final, for programs that read SQL, under the same walls as the final ones.
--
-- They follow from apportionment, which is not done in SQL: the service keeps them here, in the transaction of whatever
-- they rest on, and renews them as days begin. Nothing else reads them.
create table live_figure (
  family text not null,
  service text not null,
  readers text[] not null,
  instrument text not null,
  period text not null,
  measure text not null,
  value numeric,
  unit text not null,
  state text not null,
  demonstration boolean not null,
  constraint one_live_figure primary key (service, period, measure, instrument),
  constraint known_state_of_figure check (state in ('final', 'provisional', 'not-yet')),
  constraint what_is_final_has_a_value check (state <> 'final' or value is not null)
);
select skein_secure('live_figure');
grant delete on live_figure to ${app_role};

do $outer$
declare
  own text := case when '${flyway:defaultSchema}' = 'public' then 'figures' else '${flyway:defaultSchema}_figures' end;
begin
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
      with marked as (
        select s.key as service, coalesce((s.state::jsonb ->> 'demonstration')::boolean, false) as demonstration
        from replica s where s.topic = 'catalog.services'
      ),
      closed as (
        select q.family, q.service, q.quarter, t.totals, t.totals ->> 'currency' as currency,
          coalesce(s.demonstration, false) as demonstration
        from service_quarter q
        join lateral (select r.totals from quarter_revision r
          where r.service_quarter = q.id order by r.number desc limit 1) t on true
        left join marked s on s.service = q.service
      ),
      measured as (
        select distinct on (n.service, n.quarter, n.indicator) n.* from measurement n
        where n.withdrawal is null order by n.service, n.quarter, n.indicator, n.position desc
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
      select n.family, n.service, n.instrument, n.period, n.measure, null, n.value, n.unit, n.state, n.demonstration
      from live_figure n
      union all
      select m.family, m.service, m.instrument, m.quarter, 'indicator', m.indicator, m.value, m.unit,
        case when c.quarter is null then 'provisional' else 'final' end, s.demonstration
      from measured m join marked s on s.service = m.service
      left join closed c on c.service = m.service and c.quarter = m.quarter
      union all
      select f.family, f.service, f.instrument, coalesce(f.quarter, f.year::text), 'findings', f.kind,
        count(*)::numeric, 'findings',
        case when f.quarter is null or c.quarter is not null then 'final' else 'provisional' end, s.demonstration
      from finding f join marked s on s.service = f.service
      left join closed c on c.service = f.service and c.quarter = f.quarter
      where f.status = 'open'
      group by f.family, f.service, f.instrument, f.quarter, f.year, f.kind, c.quarter, s.demonstration;
    end $body$ $sql$, own, '${flyway:defaultSchema}');
  execute format('create view %1$I.figure as select * from %1$I.own() where state = ''final''', own);
  execute format('create view %1$I.so_far as select * from %1$I.own() where state <> ''final''', own);
  execute format('create view %1$I.savings as select * from %1$I.figure where measure = ''savings''', own);
  execute format('create view %1$I.neutrality as select * from %1$I.own() where measure = ''neutrality''', own);
  execute format(
    'grant select on %1$I.figure, %1$I.so_far, %1$I.savings, %1$I.neutrality to public', own);
end $outer$;
