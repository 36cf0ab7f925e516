-- The record of an outcome counts once an office holder has confirmed it: the Chair of the body, or
-- a second one against the published document. A citation alone counts for nothing, also of what was
-- recorded before. A record that does not count can be taken back.
alter table decision_status_change
  add confirmed_against text,
  add confirmed_address text,
  add recorded_by text,
  add reason text;

alter table decision no force row level security;
alter table decision_status_change no force row level security;
update decision d set counts = false
where counts and not exists (
  select from decision_status_change c
  where c.decision = d.id and c.confirmed_by is not null
    and c.position = (select max(position) from decision_status_change l where l.decision = d.id));
alter table decision force row level security;
alter table decision_status_change force row level security;
