create table progress (
  id text primary key,
  family text not null,
  version bigint not null,
  readers text[] not null,
  state jsonb not null,
  service text not null,
  quarter text not null,
  created_at timestamptz not null default now()
);
create index on progress (service, quarter, id);
select skein_secure('progress');

create table measurement (
  id text primary key,
  family text not null,
  version bigint not null,
  readers text[] not null,
  state jsonb not null,
  service text not null,
  quarter text not null,
  indicator text not null,
  created_at timestamptz not null default now()
);
create index on measurement (service, quarter, id);
select skein_secure('measurement');

create table lesson (
  id text primary key,
  family text not null,
  version bigint not null,
  readers text[] not null,
  state jsonb not null,
  status text not null,
  areas text[] not null,
  words tsvector not null,
  created_at timestamptz not null default now()
);
create index on lesson (family, id);
create index on lesson using gin (words);
select skein_secure('lesson');
