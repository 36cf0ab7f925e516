-- An instrument has at most one permanent and one interim secretariat in the same days.
alter table secretariat no force row level security;
alter table serving_arrangement no force row level security;
alter table serving_arrangement add alone boolean not null default false;
update serving_arrangement a set alone = true
where role <> 'COORDINATION' and replaced_at is null and not exists (
  select from serving_arrangement other
  where other.instrument = a.instrument and other.role = a.role and other.replaced_at is null
    and other.valid && a.valid
    and (other.secretariat, other.position) <> (a.secretariat, a.position));
alter table serving_arrangement
  alter alone drop default,
  add constraint one_permanent_and_one_interim
    exclude using gist (instrument with =, role with =, valid with &&)
    where (alone and replaced_at is null);
alter table secretariat force row level security;
alter table serving_arrangement force row level security;

-- Who entered an appointment did so in a capacity: in a vacancy the Chair and the executive secretary
-- together, or the steward for some days, which everybody sees.
alter table appointment add entered_as text;
