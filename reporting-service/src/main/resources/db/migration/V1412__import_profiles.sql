-- How the extracts of each payer's source systems are read; an import names the version it was read with.
create table import_profile (
  id text primary key,
  family text not null,
  version bigint not null,
  readers text[] not null,
  payer text not null,
  source_system text not null,
  source_key text not null,
  constraint one_profile_per_source_system unique (payer, source_key)
);
create index on import_profile (family, id);
select skein_secure('import_profile');

create table import_profile_version (
  profile text not null references import_profile,
  number int not null,
  layout jsonb not null,
  reason text,
  recorded_on date not null,
  recorded_by text not null,
  primary key (profile, number)
);
select skein_secure_rows('import_profile_version', 'import_profile', 'profile', true);

alter table ledger_batch add profile_version int;
