-- A decision stands in each language in which it was published; what a draft said before it was corrected stays, for
-- what was known then. Figures of a vote, with what the body's rule said of them, stand beside the outcome.
alter table decision no force row level security;
alter table decision_status_change no force row level security;
alter table decision
  add texts jsonb not null default '{"language": "en", "others": [], "earlier": []}',
  add adopted_on date;
alter table decision alter texts drop default;
alter table decision_status_change add vote jsonb;
update decision d set adopted_on = (
  select case length(c.adopted_on)
    when 4 then (c.adopted_on || '-01-01')::date
    when 7 then (c.adopted_on || '-01')::date
    else c.adopted_on::date end
  from decision_status_change c
  where c.decision = d.id
    and c.position = (select max(position) from decision_status_change l where l.decision = d.id));

-- What is searched: titles and provisions by language, each by the rules of its own.
create table decision_passage (
  decision text not null references decision,
  position int not null,
  language text not null,
  number text,
  verb text,
  areas text[] not null,
  text text not null,
  words tsvector not null generated always as (
    to_tsvector(case language
      when 'en' then 'english'::regconfig
      when 'fr' then 'french'::regconfig
      when 'es' then 'spanish'::regconfig
      else 'simple'::regconfig end, text)) stored,
  primary key (decision, position)
);
create index on decision_passage using gin (words);
insert into decision_passage (decision, position, language, number, verb, areas, text)
select d.id, row_number() over (partition by d.id order by p.part, p.place) - 1, p.language, p.number, p.verb,
  p.areas, p.text
from decision d, lateral (
  select 1 as part, 1 as place, 'en' as language, null as number, null as verb, '{}'::text[] as areas, d.title_en as text
  union all select 1, 2, 'fr', null, null, '{}', d.title_fr where d.title_fr is not null
  union all select 1, 3, 'es', null, null, '{}', d.title_es where d.title_es is not null
  union all
  select 2, n.place::int, 'en', n.provision ->> 'number', n.provision ->> 'verb',
    array(select jsonb_array_elements_text(n.provision -> 'serviceAreas')), n.provision ->> 'text'
  from jsonb_array_elements(d.provisions) with ordinality n (provision, place)) p;
select skein_secure_rows('decision_passage', 'decision', 'decision');
alter table decision force row level security;
alter table decision_status_change force row level security;
