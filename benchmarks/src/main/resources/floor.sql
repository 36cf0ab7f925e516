-- The floor's tables: the walls of Skein's (row-level security by readers) around rows of the same kind.

create or replace function skein_visible(readers text[]) returns boolean language sql stable as
$$ select readers && string_to_array(nullif(current_setting('skein.holders', true), ''), '|') $$;

create table item (
  code text primary key,
  family text not null,
  version bigint not null,
  readers text[] not null,
  body text not null,
  ordinal text not null,
  label text,
  mode text not null,
  starts_on date,
  ends_on date,
  city text,
  country text,
  note text
);
create index on item (family);
create index on item (body);

create table act (
  position bigint generated always as identity primary key,
  at timestamptz not null,
  login text not null,
  capacity text not null,
  name text not null,
  aggregate_id text not null,
  version bigint not null,
  family text not null,
  readers text[] not null,
  idempotency_key text not null,
  answer_status int not null,
  answer_body text not null,
  unique (login, idempotency_key)
);
create index on act (aggregate_id, position);

create table outbox (
  position bigint generated always as identity primary key,
  topic text not null,
  key text not null,
  version bigint not null,
  value text not null,
  at timestamptz not null
);

create table entry (
  id text primary key,
  service text not null,
  quarter text not null,
  booking_date date not null,
  paid_by text not null,
  borne_by text not null,
  kind text not null,
  amount numeric not null,
  currency text not null,
  description text not null,
  document text not null,
  source_system text not null,
  reference text not null,
  batch text not null,
  readers text[] not null,
  unique (paid_by, source_system, reference)
);
create index on entry (service, booking_date, id);

do $$
declare walled text;
begin
  foreach walled in array array['item', 'act', 'entry'] loop
    execute format('alter table %s enable row level security', walled);
    execute format('alter table %s force row level security', walled);
    execute format('create policy readers on %s using (skein_visible(readers)) with check (skein_visible(readers))', walled);
  end loop;
end $$;

grant usage on schema public to floor_app;
grant select, insert on item, act, entry to floor_app;
grant insert on outbox to floor_app;
