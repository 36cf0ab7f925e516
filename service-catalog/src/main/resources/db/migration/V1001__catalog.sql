-- What the registry's topics say, latest state per key. No row-level security: only rules read it,
-- nothing of it is answered as it stands.
create table known_record (
  topic   text not null,
  key     text not null,
  family  text not null,
  version text not null,
  state   jsonb not null,
  primary key (topic, key)
);
select skein_shared('known_record');
create index known_record_by_family on known_record (family, topic);

create table analysis (
  id         text primary key,
  family     text not null,
  version    bigint not null check (version > 0),
  readers    text[] not null,
  state      jsonb not null,
  created_at timestamptz not null default now()
);
create index analysis_by_family on analysis (family);
select skein_secure('analysis');

create table proposal (
  id           text primary key,
  family       text not null,
  version      bigint not null check (version > 0),
  readers      text[] not null,
  state        jsonb not null,
  created_at   timestamptz not null default now(),
  service_code text not null,
  stage        text not null check (stage in
    ('draft', 'in-consultation', 'agreed', 'submitted', 'approved', 'rejected', 'withdrawn'))
);
create index proposal_by_family on proposal (family, stage);
-- A draft may not learn of another's: only terms before a body take their service's code.
create unique index one_proposal_before_bodies on proposal (service_code)
  where stage in ('submitted', 'approved');
select skein_secure('proposal');

create table service (
  id         text primary key,
  family     text not null,
  version    bigint not null check (version > 0),
  readers    text[] not null,
  state      jsonb not null,
  created_at timestamptz not null default now(),
  stage      text not null check (stage in
    ('approved', 'active', 'under-review', 'suspended', 'closed'))
);
create index service_by_family on service (family, stage);
create index service_to_start on service (id) where stage = 'approved';
select skein_secure('service');
