-- What instruments outside the roll-out share: knowledge, and no cost.
create table other_synergy (
  id          text primary key,
  family      text not null,
  version     bigint not null constraint version_of_synergy check (version > 0),
  readers     text[] not null,
  created_at  timestamptz not null default now(),
  instrument  text not null,
  partners    text[] not null,
  title       text not null,
  areas       text[] not null,
  knowledge   text not null,
  since       date not null,
  ended_on    date,
  recorded_by text not null
);
create index other_synergy_by_family on other_synergy (family, instrument);
select skein_secure('other_synergy');
