-- How far each login's imports have come, under the names that it gave them.
create table import_progress (
  login text not null,
  name text not null,
  phase text not null,
  read int not null,
  lines int,
  booked int not null,
  started_at timestamptz not null,
  primary key (login, name)
);
alter table import_progress enable row level security;
alter table import_progress force row level security;
create policy its_own on import_progress
  using (login = current_setting('skein.login', true)) with check (login = current_setting('skein.login', true));
grant select, insert, update, delete on import_progress to ${app_role};
