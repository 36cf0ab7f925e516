-- The newest state per topic and key of what registry and catalog publish.
create table known_state (
  topic text not null,
  key text not null,
  family text not null,
  version text not null,
  state jsonb not null,
  primary key (topic, key)
);
create index on known_state (topic, family, key);
select skein_shared('known_state');
