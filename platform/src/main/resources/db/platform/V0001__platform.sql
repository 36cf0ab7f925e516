-- What every service's database has: acts, the outbox, what was applied, and who may act.
-- The owner runs migrations only; ${app_role} serves requests, ${system_role} relay, consumers and jobs.

grant usage on schema public to ${app_role}, ${system_role};

create function skein_visible(readers text[]) returns boolean language sql stable as
$$ select readers && string_to_array(nullif(current_setting('skein.holders', true), ''), '|') $$;

-- Aggregates: the app role sees and writes only what the actor's holders may read.
create function skein_secure(target regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy readers on %s using (skein_visible(readers)) with check (skein_visible(readers))', target);
  execute format('grant select, insert, update on %s to ${app_role}', target);
  execute format('grant select, insert, update, delete on %s to ${system_role}', target);
end $$;

-- Rows that are only ever added: nobody updates or deletes them, not even a job.
create function skein_append_only(target regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy readers on %s for select using (skein_visible(readers))', target);
  execute format('create policy adding on %s for insert with check (true)', target);
  execute format('grant select, insert on %s to ${app_role}, ${system_role}', target);
end $$;

-- Projections and counters that hold nothing unpublished of their own.
create function skein_shared(target regclass) returns void language plpgsql as $$
begin
  execute format('grant select on %s to ${app_role}', target);
  execute format('grant select, insert, update, delete on %s to ${system_role}', target);
end $$;

create table act (
  position bigint generated always as identity primary key,
  at timestamptz not null,
  business_date date not null,
  person text,
  login text not null,
  capacity text not null,
  name text not null,
  aggregate_type text not null,
  aggregate_id text not null,
  version bigint not null,
  family text not null,
  readers text[] not null,
  bound jsonb not null,
  idempotency_key text,
  request_digest text not null,
  answer_status int not null,
  answer_location text,
  answer_body text not null,
  unique (login, idempotency_key)
);
create index on act (aggregate_id, position);
select skein_append_only('act');

create table epoch (epoch bigint not null);
insert into epoch values (1);
create unique index one_epoch on epoch ((true));
select skein_shared('epoch');

create table outbox (
  position bigint generated always as identity primary key,
  topic text not null,
  key text not null,
  epoch bigint not null,
  version bigint not null,
  value text not null,
  at timestamptz not null
);
grant insert on outbox to ${app_role};
grant select, insert, delete on outbox to ${system_role};

create function outbox_wakes_relay() returns trigger language plpgsql as
$$ begin perform pg_notify('outbox', ''); return null; end $$;
create trigger outbox_wakes_relay after insert on outbox
  for each statement execute function outbox_wakes_relay();

create table applied (
  topic text not null,
  key text not null,
  epoch bigint not null,
  version bigint not null,
  primary key (topic, key)
);
grant select, insert, update, delete on applied to ${system_role};

create table dead_letter (
  topic text not null,
  partition int not null,
  "offset" bigint not null,
  key text,
  value text,
  cause text not null,
  at timestamptz not null,
  primary key (topic, partition, "offset")
);
grant select, insert, update, delete on dead_letter to ${system_role};

create table authority_login (
  digest text primary key,
  person text not null
);
create index on authority_login (person);

create table authority_appointment (
  id text primary key,
  family text not null,
  person text not null,
  role text not null,
  holder text not null,
  valid_from date not null,
  valid_to date,
  status text not null
);
create index on authority_appointment (person);

create table authority_family (
  code text primary key,
  zone text not null,
  business_date date
);
-- The registry's use cases keep these three in the transaction of the change itself.
grant select, insert, update, delete on authority_login, authority_appointment, authority_family
  to ${app_role}, ${system_role};
