create table report (
  id text primary key,
  family text not null,
  version bigint not null,
  readers text[] not null,
  state jsonb not null,
  body text not null,
  period text not null,
  created_at timestamptz not null default now(),
  unique (body, period)
);
create index on report (family, id);
select skein_secure('report');

-- What a revision rests on, frozen. Reached through its report alone, which is held by row-level security.
create table report_manifest (
  report text not null references report,
  revision int not null,
  manifest text not null,
  primary key (report, revision)
);
grant select, insert on report_manifest to ${app_role}, ${system_role};

-- Each form of a revision, rendered once; never updated, never deleted.
create table report_file (
  report text not null references report,
  revision int not null,
  name text not null,
  language text not null,
  media_type text not null,
  sha256 text not null,
  content bytea not null,
  primary key (report, revision, name, language)
);
grant select, insert on report_file to ${app_role}, ${system_role};

-- The reporting job's log.
create table reporting_run (
  id text primary key,
  family text not null,
  version bigint not null,
  readers text[] not null,
  state jsonb not null,
  created_at timestamptz not null default now()
);
create index on reporting_run (family, id);
select skein_secure('reporting_run');
