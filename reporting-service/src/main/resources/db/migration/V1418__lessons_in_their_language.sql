-- A lesson is found by the words of its own language: house finds houses, mesure finds mesures.
alter table lesson no force row level security;
alter table lesson drop words;
alter table lesson add words tsvector not null generated always as (
  to_tsvector(case language
    when 'en' then 'english'::regconfig
    when 'fr' then 'french'::regconfig
    when 'es' then 'spanish'::regconfig
    else 'simple'::regconfig end, context || E'\n' || happened || E'\n' || next_time)) stored;
create index lesson_by_words on lesson using gin (words);
alter table lesson force row level security;
