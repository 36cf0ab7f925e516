-- An invitation recorded after its meeting does not lapse: the day of its record is needed.
alter table invitation add issued_on date;
alter table invitation no force row level security;
update invitation i
set issued_on = cast(i.recorded_at at time zone coalesce(
  (select f.zone from authority_family f where f.code = i.family), 'UTC') as date);
alter table invitation force row level security;
alter table invitation alter issued_on set not null;
