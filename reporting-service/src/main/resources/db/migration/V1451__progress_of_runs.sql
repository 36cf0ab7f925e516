-- How far each login's runs of the reporting job have come, under the names that it gave them.
create table run_progress (
  login text not null,
  name text not null,
  phase text not null,
  due int,
  issued int not null,
  rendered int not null,
  started_at timestamptz not null,
  at timestamptz not null,
  primary key (login, name)
);
alter table run_progress enable row level security;
alter table run_progress force row level security;
create policy its_own on run_progress
  using (login = current_setting('skein.login', true)) with check (login = current_setting('skein.login', true));
grant select, insert, update, delete on run_progress to ${app_role};
