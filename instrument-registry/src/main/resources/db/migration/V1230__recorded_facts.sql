-- What was recorded of a thing, since which day, row by row. A correction is a row that names the one it replaces, so
-- that the old answer stays for what was known before. What everybody may see of things alone stands here.
create table recorded_fact (
  kind text not null,
  thing text not null,
  position int not null,
  family text not null,
  readers text[] not null,
  since date,
  recorded_at timestamptz not null,
  replaces text,
  reason text,
  facts jsonb not null,
  primary key (kind, thing, position)
);
select skein_append_only('recorded_fact');
