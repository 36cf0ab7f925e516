-- What was one JSON document per aggregate becomes columns; what is asked as of a day, or by year,
-- becomes rows of its own, and the database refuses periods that overlap.
create extension if not exists btree_gist;

-- The owner is bound by row-level security; while the data moves he sees it all.
alter table family no force row level security;
alter table instrument no force row level security;
alter table organisation no force row level security;
alter table secretariat no force row level security;
alter table body no force row level security;
alter table person no force row level security;
alter table appointment no force row level security;
alter table meeting no force row level security;
alter table decision no force row level security;
alter table budget no force row level security;
alter table invitation no force row level security;
alter table transmittal no force row level security;

-- For this migration only.
create function moved_constant(word text) returns text language sql as
$$ select upper(replace(word, '-', '_')) $$;
create function moved_list(list jsonb) returns text[] language sql as
$$ select case jsonb_typeof(list) when 'array' then array(select jsonb_array_elements_text(list)) else '{}' end $$;
create function moved_json(value jsonb) returns jsonb language sql as
$$ select nullif(value, 'null') $$;
create function moved_first_day(published text) returns date language sql as
$$ select case length(published)
     when 4 then (published || '-01-01')::date
     when 7 then (published || '-01')::date
     else published::date end $$;
create function moved_end_day(published text) returns date language sql as
$$ select case length(published)
     when 4 then ((published || '-01-01')::date + interval '1 year')::date
     when 7 then ((published || '-01')::date + interval '1 month')::date
     else published::date end $$;

alter table holder drop constraint holder_kind_check, drop constraint holder_check;
update holder set kind = moved_constant(kind);
alter table holder
  add constraint known_kind check (kind in ('INSTRUMENT', 'BODY', 'SECRETARIAT', 'ORGANISATION', 'FAMILY')),
  add constraint instrument_named check (kind not in ('INSTRUMENT', 'BODY') or instrument is not null);

alter table family
  add name_en text, add name_fr text, add name_es text,
  add zone text,
  add reporting_currency text,
  add languages text[],
  add reporting_period text,
  add business_date date,
  add service_areas jsonb,
  add roll_out jsonb,
  add house_rules jsonb,
  add demonstration boolean;
update family set
  name_en = state #>> '{names,en}', name_fr = state #>> '{names,fr}', name_es = state #>> '{names,es}',
  zone = state ->> 'zone',
  reporting_currency = state ->> 'reportingCurrency',
  languages = moved_list(state -> 'languages'),
  reporting_period = state ->> 'reportingPeriod',
  business_date = (state ->> 'businessDate')::date,
  service_areas = state -> 'serviceAreas',
  roll_out = state -> 'rollOut',
  house_rules = state -> 'houseRules',
  demonstration = (state ->> 'demonstration')::boolean;
alter table family
  alter name_en set not null, alter zone set not null, alter reporting_currency set not null,
  alter languages set not null, alter reporting_period set not null, alter service_areas set not null,
  alter roll_out set not null, alter house_rules set not null, alter demonstration set not null,
  drop state;

alter table instrument
  add short_name text,
  add name_en text, add name_fr text, add name_es text,
  add kind text,
  add legal_basis text,
  add binding boolean,
  add languages text[],
  add identity jsonb,
  add concluded text,
  add concluded_at text,
  add opened_for_signature text,
  add in_force text,
  add in_force_from date,
  add depositary text,
  add participation jsonb,
  add website text,
  add former_names jsonb,
  add confidence text, add source text, add notes text[];
update instrument set
  short_name = state ->> 'shortName',
  name_en = state #>> '{names,en}', name_fr = state #>> '{names,fr}', name_es = state #>> '{names,es}',
  kind = moved_constant(state ->> 'kind'),
  legal_basis = state ->> 'legalBasis',
  binding = (state ->> 'binding')::boolean,
  languages = moved_list(state -> 'languages'),
  identity = moved_json(state -> 'identity'),
  concluded = state #>> '{milestones,concluded}',
  concluded_at = state #>> '{milestones,concludedAt}',
  opened_for_signature = state #>> '{milestones,openedForSignature}',
  in_force = state #>> '{milestones,inForce}',
  in_force_from = moved_first_day(state #>> '{milestones,inForce}'),
  depositary = state #>> '{milestones,depositary}',
  participation = moved_json(state -> 'participation'),
  website = state ->> 'website',
  former_names = coalesce(state -> 'formerNames', '[]'),
  confidence = moved_constant(state #>> '{origin,confidence}'), source = state #>> '{origin,source}',
  notes = moved_list(state #> '{origin,notes}');
alter table instrument
  alter short_name set not null, alter name_en set not null, alter kind set not null,
  alter binding set not null, alter languages set not null, alter former_names set not null,
  alter notes set not null,
  drop state;

alter table organisation add name_en text, add name_fr text, add name_es text;
update organisation set
  name_en = state #>> '{names,en}', name_fr = state #>> '{names,fr}', name_es = state #>> '{names,es}';
alter table organisation alter name_en set not null, drop state;

alter table secretariat
  add name_en text, add name_fr text, add name_es text,
  add permanent_for text,
  add administered_by text,
  add website text,
  add confidence text, add source text, add notes text[];
update secretariat set
  name_en = state #>> '{names,en}', name_fr = state #>> '{names,fr}', name_es = state #>> '{names,es}',
  permanent_for = state ->> 'permanentFor',
  administered_by = state ->> 'administeredBy',
  website = state ->> 'website',
  confidence = moved_constant(state #>> '{origin,confidence}'), source = state #>> '{origin,source}',
  notes = moved_list(state #> '{origin,notes}');

-- Of one office at most one seat stands for a day; what was corrected since stays, for what was known.
create table secretariat_seat (
  secretariat text not null references secretariat,
  position int not null,
  id text not null,
  city text,
  country text not null,
  precision text not null,
  valid_from date,
  valid_to date,
  valid daterange not null generated always as (daterange(valid_from, valid_to)) stored,
  from_published text,
  to_published text,
  confidence text, source text, notes text[] not null,
  recorded_at timestamptz not null,
  replaces text,
  replaced_at timestamptz,
  primary key (secretariat, position),
  constraint one_seat_per_id unique (secretariat, id),
  constraint one_seat_at_a_time exclude using gist (secretariat with =, valid with &&)
    where (replaced_at is null)
);
insert into secretariat_seat (secretariat, position, id, city, country, precision, valid_from, valid_to,
  from_published, to_published, confidence, source, notes, recorded_at, replaces, replaced_at)
select s.id, f.position - 1, f.fact ->> 'id', f.fact ->> 'city', f.fact ->> 'country',
  moved_constant(f.fact ->> 'precision'),
  moved_first_day(f.fact #>> '{period,from}'), moved_end_day(f.fact #>> '{period,to}'),
  f.fact #>> '{period,from}', f.fact #>> '{period,to}',
  moved_constant(f.fact #>> '{origin,confidence}'), f.fact #>> '{origin,source}',
  moved_list(f.fact #> '{origin,notes}'),
  (f.fact ->> 'recordedAt')::timestamptz, f.fact ->> 'replaces',
  (select min((later ->> 'recordedAt')::timestamptz) from jsonb_array_elements(s.state -> 'seats') later
    where later ->> 'replaces' = f.fact ->> 'id')
from secretariat s, jsonb_array_elements(s.state -> 'seats') with ordinality f (fact, position);
select skein_secure_rows('secretariat_seat', 'secretariat', 'secretariat');

create table serving_arrangement (
  secretariat text not null references secretariat,
  position int not null,
  id text not null,
  instrument text not null,
  role text not null,
  decision text,
  valid_from date,
  valid_to date,
  valid daterange not null generated always as (daterange(valid_from, valid_to)) stored,
  from_published text,
  to_published text,
  confidence text, source text, notes text[] not null,
  recorded_at timestamptz not null,
  replaces text,
  replaced_at timestamptz,
  primary key (secretariat, position),
  constraint one_arrangement_per_id unique (secretariat, id),
  constraint one_arrangement_at_a_time
    exclude using gist (secretariat with =, instrument with =, role with =, valid with &&)
    where (replaced_at is null)
);
create index on serving_arrangement (instrument, role);
insert into serving_arrangement (secretariat, position, id, instrument, role, decision, valid_from, valid_to,
  from_published, to_published, confidence, source, notes, recorded_at, replaces, replaced_at)
select s.id, f.position - 1, f.fact ->> 'id', f.fact ->> 'instrument', moved_constant(f.fact ->> 'role'),
  f.fact ->> 'decision',
  moved_first_day(f.fact #>> '{period,from}'), moved_end_day(f.fact #>> '{period,to}'),
  f.fact #>> '{period,from}', f.fact #>> '{period,to}',
  moved_constant(f.fact #>> '{origin,confidence}'), f.fact #>> '{origin,source}',
  moved_list(f.fact #> '{origin,notes}'),
  (f.fact ->> 'recordedAt')::timestamptz, f.fact ->> 'replaces',
  (select min((later ->> 'recordedAt')::timestamptz)
    from jsonb_array_elements(s.state -> 'servingArrangements') later
    where later ->> 'replaces' = f.fact ->> 'id')
from secretariat s, jsonb_array_elements(s.state -> 'servingArrangements') with ordinality f (fact, position);
select skein_secure_rows('serving_arrangement', 'secretariat', 'secretariat');
alter table secretariat alter name_en set not null, alter notes set not null, drop state;

alter table body
  add type text,
  add name_en text, add name_fr text, add name_es text,
  add parent text,
  add established text,
  add document_deadline_days int,
  add advisory_only boolean,
  add decision_rules jsonb,
  add confidence text, add source text, add notes text[];
update body set
  type = state ->> 'type',
  name_en = state #>> '{names,en}', name_fr = state #>> '{names,fr}', name_es = state #>> '{names,es}',
  parent = state ->> 'parent',
  established = state ->> 'established',
  document_deadline_days = (state ->> 'documentDeadlineDays')::int,
  advisory_only = (state ->> 'advisoryOnly')::boolean,
  decision_rules = coalesce(state -> 'decisionRules', '[]'),
  confidence = moved_constant(state #>> '{origin,confidence}'), source = state #>> '{origin,source}',
  notes = moved_list(state #> '{origin,notes}');

-- Competences on one subject may lie over each other: each can be limited to areas of its own.
create table competence (
  body text not null references body,
  position int not null,
  id text not null,
  subject text not null,
  decision text,
  limits text,
  areas text[] not null,
  valid_from date,
  valid_to date,
  valid daterange not null generated always as (daterange(valid_from, valid_to)) stored,
  from_published text,
  to_published text,
  confidence text, source text, notes text[] not null,
  recorded_at timestamptz not null,
  replaces text,
  replaced_at timestamptz,
  primary key (body, position),
  constraint one_competence_per_id unique (body, id)
);
insert into competence (body, position, id, subject, decision, limits, areas, valid_from, valid_to,
  from_published, to_published, confidence, source, notes, recorded_at, replaces, replaced_at)
select b.id, f.position - 1, f.fact ->> 'id', f.fact ->> 'subject', f.fact ->> 'decision', f.fact ->> 'limits',
  moved_list(f.fact -> 'areas'),
  moved_first_day(f.fact #>> '{period,from}'), moved_end_day(f.fact #>> '{period,to}'),
  f.fact #>> '{period,from}', f.fact #>> '{period,to}',
  moved_constant(f.fact #>> '{origin,confidence}'), f.fact #>> '{origin,source}',
  moved_list(f.fact #> '{origin,notes}'),
  (f.fact ->> 'recordedAt')::timestamptz, f.fact ->> 'replaces',
  (select min((later ->> 'recordedAt')::timestamptz) from jsonb_array_elements(b.state -> 'competences') later
    where later ->> 'replaces' = f.fact ->> 'id')
from body b, jsonb_array_elements(b.state -> 'competences') with ordinality f (fact, position);
select skein_secure_rows('competence', 'body', 'body');
alter table body
  alter type set not null, alter name_en set not null, alter advisory_only set not null,
  alter decision_rules set not null, alter notes set not null,
  drop state;

alter table person rename constraint person_login_key to one_person_per_login;
alter table person add kind text, add name text, add office text, add logins text[];
update person set
  kind = moved_constant(state ->> 'kind'),
  name = state ->> 'name',
  office = state ->> 'office',
  logins = moved_list(state -> 'logins');
alter table person
  alter kind set not null, alter office set not null, alter logins set not null,
  drop state;

alter table appointment
  add holder_kind text,
  add instrument text,
  add valid_from date,
  add valid_to date,
  add act text,
  add entered_by text,
  add needs_confirmation boolean,
  add recorded_at timestamptz,
  add confirmed_by text, add confirmed_as text, add confirmed_at timestamptz,
  add ended_on date, add ended_at timestamptz,
  add officer_in_charge_for text,
  add demonstration boolean;
update appointment set
  role = moved_constant(role),
  holder_kind = moved_constant(state ->> 'holderKind'),
  instrument = state ->> 'instrument',
  valid_from = (state ->> 'from')::date,
  valid_to = (state ->> 'to')::date,
  act = state ->> 'act',
  entered_by = state ->> 'enteredBy',
  needs_confirmation = (state ->> 'needsConfirmation')::boolean,
  recorded_at = (state ->> 'recordedAt')::timestamptz,
  confirmed_by = state #>> '{confirmation,person}',
  confirmed_as = state #>> '{confirmation,capacity}',
  confirmed_at = (state #>> '{confirmation,at}')::timestamptz,
  ended_on = (state #>> '{ending,on}')::date,
  ended_at = (state #>> '{ending,at}')::timestamptz,
  officer_in_charge_for = state ->> 'officerInChargeFor',
  demonstration = (state ->> 'demonstration')::boolean;
alter table appointment
  alter holder_kind set not null, alter valid_from set not null, alter act set not null,
  alter entered_by set not null, alter needs_confirmation set not null, alter recorded_at set not null,
  alter demonstration set not null,
  drop state;

alter table meeting
  add instrument text,
  add ordinal text,
  add label text,
  add mode text,
  add start_published text,
  add end_published text,
  add city text,
  add country text,
  add status text,
  add demonstration boolean,
  add confidence text, add source text, add notes text[];
update meeting set
  instrument = state ->> 'instrument',
  ordinal = state ->> 'ordinal',
  label = state ->> 'label',
  mode = case state ->> 'mode'
    when 'in person' then 'IN_PERSON'
    when 'online' then 'ONLINE'
    when 'hybrid' then 'HYBRID'
    when 'written procedure (silence)' then 'WRITTEN_PROCEDURE'
    else 'NOT_STATED' end,
  start_published = state ->> 'start',
  end_published = state ->> 'end',
  city = state ->> 'city',
  country = state ->> 'country',
  status = state ->> 'status',
  demonstration = (state ->> 'demonstration')::boolean,
  confidence = moved_constant(state #>> '{origin,confidence}'), source = state #>> '{origin,source}',
  notes = moved_list(state #> '{origin,notes}');
alter table meeting
  alter instrument set not null, alter ordinal set not null, alter mode set not null,
  alter demonstration set not null, alter notes set not null,
  drop state;

alter table decision
  add symbol text,
  add parsed jsonb,
  add title_en text, add title_fr text, add title_es text,
  add provisions jsonb,
  add relations jsonb,
  add errata jsonb,
  add demonstration boolean,
  add confidence text, add source text, add notes text[];
update decision set
  status = moved_constant(status),
  symbol = state ->> 'symbol',
  parsed = moved_json(state -> 'parsed'),
  title_en = state #>> '{title,en}', title_fr = state #>> '{title,fr}', title_es = state #>> '{title,es}',
  provisions = coalesce(state -> 'provisions', '[]'),
  relations = coalesce(state -> 'relations', '[]'),
  errata = coalesce(state -> 'errata', '[]'),
  demonstration = (state ->> 'demonstration')::boolean,
  confidence = moved_constant(state #>> '{origin,confidence}'), source = state #>> '{origin,source}',
  notes = moved_list(state #> '{origin,notes}');

-- What a decision was, from which day on, as recorded at which instant. The readers are those who
-- may see that the decision was so: what was a draft on the day asked for is not published later.
create table decision_status_change (
  decision text not null references decision,
  position int not null,
  status text not null,
  since_published text,
  since date,
  adopted_on text,
  condition text,
  condition_met boolean not null,
  provisions_met text[] not null,
  confirmed_by text, confirmed_as text, confirmed_at timestamptz,
  citation text,
  recorded_at timestamptz not null,
  readers text[] not null,
  primary key (decision, position)
);
insert into decision_status_change (decision, position, status, since_published, since, adopted_on, condition,
  condition_met, provisions_met, confirmed_by, confirmed_as, confirmed_at, citation, recorded_at, readers)
select d.id, f.position - 1, moved_constant(f.fact ->> 'status'), f.fact ->> 'on',
  moved_first_day(f.fact ->> 'on'), f.fact ->> 'adoptedOn', f.fact ->> 'condition',
  coalesce((f.fact ->> 'conditionMet')::boolean, false), moved_list(f.fact -> 'provisionsMet'),
  f.fact #>> '{confirmation,person}', f.fact #>> '{confirmation,capacity}',
  (f.fact #>> '{confirmation,at}')::timestamptz,
  f.fact ->> 'citation', (f.fact ->> 'recordedAt')::timestamptz,
  case
    when f.fact ->> 'status' = 'draft' then array[d.instrument]
    when f.fact ->> 'status' = 'tabled'
      or (f.fact #>> '{confirmation,person}' is null and f.fact ->> 'citation' is null)
      then array[d.instrument, d.body]
    else array['*'] end
from decision d, jsonb_array_elements(d.state -> 'steps') with ordinality f (fact, position);
select skein_secure_rows('decision_status_change', 'decision', 'decision');
revoke update on decision_status_change from ${app_role};
alter table decision
  alter title_en set not null, alter provisions set not null, alter relations set not null,
  alter errata set not null, alter demonstration set not null, alter notes set not null,
  drop state;

alter table budget
  add period text,
  add currency text,
  add programme_support_cost text,
  add tabled_before text,
  add demonstration boolean;
update budget set
  period = state ->> 'period',
  currency = state ->> 'currency',
  programme_support_cost = moved_constant(state ->> 'programmeSupportCost'),
  tabled_before = state ->> 'tabledBefore',
  demonstration = (state ->> 'demonstration')::boolean;

-- Amounts in the budget's currency.
create table budget_line (
  budget text not null references budget,
  position int not null,
  code text not null,
  name_en text not null, name_fr text, name_es text,
  year int not null,
  amount numeric not null check (amount >= 0),
  primary key (budget, position),
  constraint one_amount_per_line_and_year unique (budget, code, year)
);
insert into budget_line (budget, position, code, name_en, name_fr, name_es, year, amount)
select b.id, row_number() over (partition by b.id order by l.position, a.year) - 1, l.line ->> 'code',
  l.line #>> '{names,en}', l.line #>> '{names,fr}', l.line #>> '{names,es}', a.year::int,
  (a.money ->> 'amount')::numeric
from budget b, jsonb_array_elements(b.state -> 'lines') with ordinality l (line, position),
  jsonb_each(l.line -> 'amounts') a (year, money);
select skein_secure_rows('budget_line', 'budget', 'budget');
revoke update on budget_line from ${app_role};
alter table budget
  alter period set not null, alter currency set not null, alter programme_support_cost set not null,
  alter demonstration set not null,
  drop state;

alter table invitation rename invitation_state to status;
alter table invitation
  add provision text,
  add addressee_kind text, add addressee_code text, add addressee_role text,
  add meeting text,
  add requests text[],
  add answered_by text,
  add demonstration boolean,
  add recorded_at timestamptz;
update invitation set
  status = moved_constant(status),
  provision = state ->> 'provision',
  addressee_kind = state #>> '{addressee,kind}',
  addressee_code = coalesce(state #>> '{addressee,code}', state #>> '{addressee,holder}'),
  addressee_role = state #>> '{addressee,role}',
  meeting = state ->> 'meeting',
  requests = moved_list(state -> 'requests'),
  answered_by = state ->> 'answeredBy',
  demonstration = (state ->> 'demonstration')::boolean,
  recorded_at = (state ->> 'recordedAt')::timestamptz;
alter table invitation
  alter addressee_kind set not null, alter addressee_code set not null, alter requests set not null,
  alter demonstration set not null, alter recorded_at set not null,
  add constraint office_has_role check ((addressee_kind = 'office') = (addressee_role is not null)),
  drop state;

alter table transmittal
  add sender text,
  add person text,
  add instrument text,
  add to_meeting text,
  add decisions text[],
  add documents text[],
  add answers text[],
  add status text,
  add sent_on date,
  add received_on date, add received_at_meeting text,
  add considered_on date, add considered_at_meeting text,
  add recorded_at timestamptz;
update transmittal set
  sender = state ->> 'sender',
  person = state ->> 'person',
  instrument = state ->> 'instrument',
  to_meeting = state ->> 'toMeeting',
  decisions = moved_list(state -> 'decisions'),
  documents = moved_list(state -> 'documents'),
  answers = moved_list(state -> 'answers'),
  status = moved_constant(state ->> 'status'),
  sent_on = (state ->> 'sentOn')::date,
  received_on = (state ->> 'receivedOn')::date, received_at_meeting = state ->> 'receivedAtMeeting',
  considered_on = (state ->> 'consideredOn')::date, considered_at_meeting = state ->> 'consideredAtMeeting',
  recorded_at = (state ->> 'recordedAt')::timestamptz;
alter table transmittal
  alter sender set not null, alter person set not null, alter instrument set not null,
  alter decisions set not null, alter documents set not null, alter answers set not null,
  alter status set not null, alter sent_on set not null, alter recorded_at set not null,
  drop state;

drop function moved_constant(text), moved_list(jsonb), moved_json(jsonb), moved_first_day(text), moved_end_day(text);

alter table family force row level security;
alter table instrument force row level security;
alter table organisation force row level security;
alter table secretariat force row level security;
alter table body force row level security;
alter table person force row level security;
alter table appointment force row level security;
alter table meeting force row level security;
alter table decision force row level security;
alter table budget force row level security;
alter table invitation force row level security;
alter table transmittal force row level security;
