create table service_quarter (
  id text primary key,
  family text not null,
  version bigint not null,
  readers text[] not null,
  state jsonb not null,
  service text not null,
  quarter text not null,
  closed boolean not null,
  created_at timestamptz not null default now(),
  unique (service, quarter)
);
select skein_secure('service_quarter');

create table finding (
  id text primary key,
  family text not null,
  version bigint not null,
  readers text[] not null,
  state jsonb not null,
  service text,
  kind text not null,
  status text not null,
  created_at timestamptz not null default now()
);
create index on finding (family, id);
create index on finding (service, id);
select skein_secure('finding');
