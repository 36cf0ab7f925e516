-- Aggregates stand in columns and rows of their own; what was one JSON document is moved.

-- What the registry's topics say is remembered by the platform's replicas.
insert into replica (topic, key, family, epoch, version, state)
select topic, key, family, split_part(version, '.', 1)::bigint, split_part(version, '.', 2)::bigint, state::text
from known_record
on conflict (topic, key) do nothing;
drop table known_record;

-- Analyses
alter table analysis no force row level security;
alter table analysis add column title text, add column implications jsonb;
update analysis set title = state -> 'analysis' ->> 'title', implications = state -> 'analysis' -> 'implications';
alter table analysis alter column title set not null, alter column implications set not null, drop column state;
alter table analysis force row level security;

-- Proposals
alter table proposal no force row level security;
drop index one_proposal_before_bodies;
alter table proposal drop constraint proposal_stage_check;
alter table proposal
  add column title text,
  add column lead text,
  add column participants text[],
  add column current_version int,
  add column fingerprint text,
  add column adviser text,
  add column demonstration boolean,
  add column consulted_since date,
  add column withdrawal_reason text,
  add column withdrawn_by text,
  add column withdrawn_on date;
update proposal set
  stage = upper(replace(stage, '-', '_')),
  title = state -> 'versions' -> -1 -> 'terms' ->> 'title',
  lead = (select one ->> 'instrument' from jsonb_array_elements(state -> 'versions' -> -1 -> 'terms' -> 'participants') one
          where one ->> 'role' = 'lead'),
  participants = array(select one ->> 'instrument'
    from jsonb_array_elements(state -> 'versions' -> -1 -> 'terms' -> 'participants') with ordinality as all_of(one, n) order by n),
  current_version = (state -> 'versions' -> -1 ->> 'number')::int,
  fingerprint = state -> 'versions' -> -1 ->> 'fingerprint',
  adviser = state ->> 'adviser',
  demonstration = (state ->> 'demonstration')::boolean,
  consulted_since = (state -> 'consultation' ->> 'since')::date,
  withdrawal_reason = state -> 'withdrawal' ->> 'reason',
  withdrawn_by = state -> 'withdrawal' ->> 'by',
  withdrawn_on = (state -> 'withdrawal' ->> 'on')::date;
alter table proposal
  alter column title set not null,
  alter column lead set not null,
  alter column participants set not null,
  alter column current_version set not null,
  alter column fingerprint set not null,
  alter column adviser set not null,
  alter column demonstration set not null,
  add constraint stage_of_a_proposal check (stage in
    ('DRAFT', 'IN_CONSULTATION', 'AGREED', 'SUBMITTED', 'APPROVED', 'REJECTED', 'WITHDRAWN'));
-- A draft may not learn of another's: only terms before a body take their service's code.
create unique index one_proposal_before_bodies on proposal (service_code) where stage in ('SUBMITTED', 'APPROVED');

-- A text of the terms; its screening is renewed at each step that rests on it.
create table terms_version (
  proposal   text not null constraint proposal_of_terms references proposal,
  number     int not null,
  terms      jsonb not null,
  fingerprint text not null,
  shares     jsonb,
  created_on date not null,
  written_by text not null,
  screening  jsonb not null,
  constraint one_text_per_number primary key (proposal, number),
  constraint one_number_per_text unique (proposal, number, fingerprint)
);
insert into terms_version (proposal, number, terms, fingerprint, created_on, written_by, screening)
select id, (one ->> 'number')::int, one -> 'terms', one ->> 'fingerprint', (one ->> 'createdOn')::date, one ->> 'by', one -> 'screening'
from proposal, jsonb_array_elements(state -> 'versions') one;

-- What was signed, submitted, decided or said: only ever added.
create table proposal_entry (
  proposal text not null constraint proposal_of_entry references proposal,
  position int not null,
  kind     text not null constraint kind_of_entry check (kind in
    ('SIGNATURE', 'SUBMISSION', 'APPROVAL', 'COMMENT', 'ADVICE_REQUEST', 'ADVICE', 'ADVICE_EXTENSION', 'ADVICE_ANSWER')),
  entry    jsonb not null,
  constraint one_entry_per_position primary key (proposal, position)
);
insert into proposal_entry (proposal, position, kind, entry)
select proposal, row_number() over (partition by proposal order by rank, n) - 1, kind, entry
from (
  select id as proposal, 1 as rank, n, 'SIGNATURE' as kind, one as entry
  from proposal, jsonb_array_elements(state -> 'commitments' -> 'signatures') with ordinality as all_of(one, n)
  union all
  select id, 2, n, 'SUBMISSION', one
  from proposal, jsonb_array_elements(state -> 'commitments' -> 'submissions') with ordinality as all_of(one, n)
  union all
  select id, 3, n, 'APPROVAL', one
  from proposal, jsonb_array_elements(state -> 'commitments' -> 'approvals') with ordinality as all_of(one, n)
  union all
  select id, 4, n, 'COMMENT', one
  from proposal, jsonb_array_elements(state -> 'consultation' -> 'comments') with ordinality as all_of(one, n)
  union all
  select id, 5, n, 'ADVICE_REQUEST', one
  from proposal, jsonb_array_elements(state -> 'consultation' -> 'advice' -> 'requests') with ordinality as all_of(one, n)
  union all
  select id, 6, n, 'ADVICE', one || '{"extendedTo": []}'
  from proposal, jsonb_array_elements(state -> 'consultation' -> 'advice' -> 'given') with ordinality as all_of(one, n)
  union all
  select id, 7, n * 1000 + m, 'ADVICE_EXTENSION', jsonb_build_object('advice', n - 1, 'version', later)
  from proposal, jsonb_array_elements(state -> 'consultation' -> 'advice' -> 'given') with ordinality as all_of(one, n),
    jsonb_array_elements(one -> 'extendedTo') with ordinality as all_later(later, m)
  union all
  select id, 8, n, 'ADVICE_ANSWER', one
  from proposal, jsonb_array_elements(state -> 'consultation' -> 'advice' -> 'answers') with ordinality as all_of(one, n)
) as moved;
create unique index one_signature_per_text on proposal_entry (proposal, (entry ->> 'fingerprint'), (entry ->> 'instrument'))
  where kind = 'SIGNATURE';

create table proposal_title (
  proposal text not null constraint proposal_of_title references proposal,
  language text not null,
  title    text not null,
  status   text not null constraint status_of_title check (status in ('UNOFFICIAL', 'CONFIRMED')),
  constraint one_title_per_language primary key (proposal, language)
);
insert into proposal_title (proposal, language, title, status)
select id, one ->> 'language', one ->> 'title', upper(one ->> 'status')
from proposal, jsonb_array_elements(state -> 'consultation' -> 'translations') one;

alter table proposal drop column state;
alter table proposal force row level security;

-- Services
alter table service no force row level security;
drop index service_to_start;
alter table service drop constraint service_stage_check;
alter table service
  add column title text,
  add column titles jsonb,
  add column areas text[],
  add column starts_on date,
  add column ends_on date,
  add column review_date date,
  add column proposal text,
  add column terms_version int,
  add column fingerprint text,
  add column demonstration boolean,
  add column decisions text[],
  add column insiders text[],
  add column open_findings text[],
  add column terms jsonb,
  add column shares jsonb;
update service set
  stage = upper(replace(stage, '-', '_')),
  title = state -> 'terms' ->> 'title',
  titles = state -> 'titles',
  areas = array(select jsonb_array_elements_text(state -> 'terms' -> 'areas')),
  starts_on = (state -> 'terms' ->> 'start')::date,
  ends_on = (state -> 'terms' ->> 'end')::date,
  review_date = (state -> 'terms' ->> 'reviewDate')::date,
  proposal = state ->> 'proposal',
  terms_version = (state ->> 'termsVersion')::int,
  fingerprint = (select t.fingerprint from terms_version t
    where t.proposal = state ->> 'proposal' and t.number = (state ->> 'termsVersion')::int),
  demonstration = (state ->> 'demonstration')::boolean,
  decisions = array(select jsonb_array_elements_text(state -> 'decisions')),
  insiders = array(select jsonb_array_elements_text(state -> 'insiders')),
  open_findings = array(select jsonb_array_elements_text(state -> 'openFindings')),
  terms = state -> 'terms';
alter table service
  alter column title set not null,
  alter column titles set not null,
  alter column areas set not null,
  alter column starts_on set not null,
  alter column ends_on set not null,
  alter column proposal set not null,
  alter column terms_version set not null,
  alter column fingerprint set not null,
  alter column demonstration set not null,
  alter column decisions set not null,
  alter column insiders set not null,
  alter column open_findings set not null,
  alter column terms set not null,
  add constraint stage_of_a_service check (stage in ('APPROVED', 'ACTIVE', 'UNDER_REVIEW', 'SUSPENDED', 'CLOSED'));
create index service_to_start on service (id) where stage = 'APPROVED';

create table service_participant (
  service     text not null constraint service_of_participant references service,
  position    int not null,
  instrument  text not null,
  secretariat text not null,
  role        text not null constraint role_of_participant check (role in ('LEAD', 'PARTNER')),
  since       date not null,
  until       date,
  constraint one_participant_per_position primary key (service, position),
  constraint one_part_per_instrument unique (service, instrument)
);
insert into service_participant (service, position, instrument, secretariat, role, since)
select id, n - 1, one ->> 'instrument', one ->> 'secretariat', upper(one ->> 'role'), starts_on
from service, jsonb_array_elements(terms -> 'participants') with ordinality as all_of(one, n);
create table service_condition (
  service    text not null constraint service_of_condition references service,
  position   int not null,
  instrument text not null,
  text       text not null,
  kind       text not null constraint kind_of_condition check (kind in ('BEFORE_START', 'BY_DATE')),
  due        date,
  met_on     date,
  constraint one_condition_per_position primary key (service, position)
);
insert into service_condition (service, position, instrument, text, kind, due, met_on)
select id, n - 1, one ->> 'instrument', one ->> 'text', upper(replace(one ->> 'kind', '-', '_')),
  (one ->> 'by')::date, (one ->> 'met')::date
from service, jsonb_array_elements(state -> 'conditions') with ordinality as all_of(one, n);
create index service_of_instrument on service_participant (instrument, service);
alter table service drop column state;
alter table service force row level security;

-- Whoever sees an aggregate sees its rows.
select skein_secure_rows('terms_version', 'proposal', 'proposal');
select skein_secure_rows('proposal_entry', 'proposal', 'proposal', true);
select skein_secure_rows('proposal_title', 'proposal', 'proposal');
select skein_secure_rows('service_participant', 'service', 'service', true);
select skein_secure_rows('service_condition', 'service', 'service');
