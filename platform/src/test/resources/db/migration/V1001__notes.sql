create table note (
  id text primary key,
  family text not null,
  version bigint not null,
  readers text[] not null,
  holder text not null,
  state jsonb not null
);
select skein_secure('note');
create table heard (key text primary key, words text not null, times int not null);
select skein_shared('heard');
