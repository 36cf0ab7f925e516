-- Whether the record of a decision's outcome is confirmed, for those whom it waits for.
alter table decision no force row level security;
alter table decision_status_change no force row level security;
alter table decision add record_counts boolean not null default false;
update decision d set record_counts = exists (
  select from decision_status_change c
  where c.decision = d.id and c.confirmed_by is not null
    and c.position = (select max(position) from decision_status_change l where l.decision = d.id));
alter table decision alter record_counts drop default;
alter table decision force row level security;
alter table decision_status_change force row level security;
create index on invitation (instrument) where status = 'OPEN';
