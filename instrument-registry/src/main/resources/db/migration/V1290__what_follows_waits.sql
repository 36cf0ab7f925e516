-- What follows a decision that counts takes effect when it is confirmed: until then it waits.
alter table decision no force row level security;
alter table decision_status_change no force row level security;
alter table budget no force row level security;

alter table decision_status_change add waits boolean not null default false;
update decision_status_change c set waits = true
where c.confirmed_at is null
  and c.status not in ('DRAFT', 'TABLED', 'RETRACTED')
  and (select e.confirmed_at is not null
    from decision_status_change e
    where e.decision = c.decision and e.position < c.position
      and (e.confirmed_at is not null or e.status in ('DRAFT', 'TABLED'))
    order by e.position desc limit 1);
alter table decision_status_change alter waits drop default;
update decision_status_change c set readers = array[d.instrument, d.body]
from decision d
where d.id = c.decision and c.waits;

alter table decision add awaits_confirmation boolean not null default false;
update decision d set awaits_confirmation = exists (
  select from decision_status_change c
  where c.decision = d.id and c.confirmed_at is null
    and c.status not in ('DRAFT', 'TABLED', 'RETRACTED')
    and c.position = (select max(position) from decision_status_change l where l.decision = d.id));
alter table decision alter awaits_confirmation drop default;
update decision d set
  status = c.status,
  record_counts = true,
  counts = c.status = 'ADOPTED' or (c.status = 'ADOPTED_CONDITIONAL' and c.condition_met)
from decision_status_change c
where c.decision = d.id
  and exists (select from decision_status_change w where w.decision = d.id and w.waits)
  and c.position = (select max(position) from decision_status_change l
    where l.decision = d.id and not l.waits);

-- A budget was adopted on the days before its decision was retired.
alter table budget add ceased_on date;
update budget b set ceased_on = (
  select c.since from decision_status_change c
  where c.decision = b.adopted_by and not c.waits
  order by c.position desc limit 1)
where b.ceased_at is not null;

alter table budget force row level security;
alter table decision_status_change force row level security;
alter table decision force row level security;
