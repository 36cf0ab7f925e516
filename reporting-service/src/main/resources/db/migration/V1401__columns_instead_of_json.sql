-- What was one JSON document a row becomes columns and child rows; groups of entries get the field's names.
-- The owner is bound by forced row-level security, so each move of data stands between "no force" and "force".

alter table rate rename constraint rate_pkey to one_rate_per_day;

-- Imports.
alter table ledger_batch no force row level security;
alter table ledger_batch
  add source_system text,
  add layout text,
  add sha256 text,
  add accepted int,
  add already_known int,
  add imported_on date,
  add imported_by text;
update ledger_batch set
  source_system = state ->> 'sourceSystem',
  layout = state ->> 'layout',
  sha256 = state ->> 'sha256',
  accepted = (state ->> 'accepted')::int,
  already_known = (state ->> 'alreadyKnown')::int,
  imported_on = (state ->> 'importedOn')::date,
  imported_by = state ->> 'by';
alter table ledger_batch
  alter source_system set not null,
  alter layout set not null,
  alter sha256 set not null,
  alter accepted set not null,
  alter already_known set not null,
  alter imported_on set not null,
  alter imported_by set not null,
  drop state;
alter table ledger_batch force row level security;

-- The sums of one import's entries that are alike.
alter table ledger_lot rename to posting_group;
alter table posting_group no force row level security;
alter table posting_group
  add concerns text,
  add kind text,
  add paid_by text,
  add borne_by text,
  add key jsonb,
  add entries int,
  add currency text,
  add booked numeric,
  add planned numeric,
  add days numeric,
  add sha256 text;
update posting_group set
  concerns = state ->> 'concerns',
  kind = state ->> 'kind',
  paid_by = state ->> 'paidBy',
  borne_by = state ->> 'borneBy',
  key = nullif(state -> 'key', 'null'::jsonb),
  entries = (state ->> 'count')::int,
  currency = state -> 'booked' ->> 'currency',
  booked = (state -> 'booked' ->> 'amount')::numeric,
  planned = (state -> 'planned' ->> 'amount')::numeric,
  days = (state ->> 'days')::numeric,
  sha256 = state ->> 'sha256';
alter table posting_group
  alter concerns set not null,
  alter kind set not null,
  alter paid_by set not null,
  alter entries set not null,
  alter currency set not null,
  alter booked set not null,
  alter planned set not null,
  alter days set not null,
  alter sha256 set not null,
  add constraint key_or_bearer check (borne_by is null or key is null),
  drop state;
alter table posting_group force row level security;

-- Which closed quarter a restatement counts a group in.
alter table lot_placement rename to restatement;
alter table restatement rename lot to posting_group;

-- Entries.
alter table ledger_entry rename lot to posting_group;
alter table ledger_entry no force row level security;
alter table ledger_entry
  add concerns text,
  add kind text,
  add borne_by text,
  add key text,
  add amount numeric,
  add currency text,
  add days numeric,
  add rate_from text,
  add rate_from_per_usd numeric,
  add rate_from_since date,
  add rate_to text,
  add rate_to_per_usd numeric,
  add rate_to_since date,
  add plan_currency text,
  add planned numeric,
  add reported numeric,
  add reporting_currency text,
  add purpose text,
  add description text,
  add document text;
update ledger_entry set
  concerns = state ->> 'concerns',
  kind = state ->> 'kind',
  borne_by = state ->> 'borneBy',
  key = state ->> 'key',
  amount = (state -> 'amount' ->> 'amount')::numeric,
  currency = state -> 'amount' ->> 'currency',
  days = (state ->> 'days')::numeric,
  rate_from = state -> 'rate' ->> 'from',
  rate_from_per_usd = (state -> 'rate' ->> 'fromPerUsd')::numeric,
  rate_from_since = (state -> 'rate' ->> 'fromSince')::date,
  rate_to = state -> 'rate' ->> 'to',
  rate_to_per_usd = (state -> 'rate' ->> 'toPerUsd')::numeric,
  rate_to_since = (state -> 'rate' ->> 'toSince')::date,
  plan_currency = state -> 'booked' ->> 'currency',
  booked = (state -> 'booked' ->> 'amount')::numeric,
  planned = (state -> 'planned' ->> 'amount')::numeric,
  reported = (state -> 'reported' ->> 'amount')::numeric,
  reporting_currency = state -> 'reported' ->> 'currency',
  purpose = state ->> 'purpose',
  description = state ->> 'description',
  document = state ->> 'document';
alter table ledger_entry
  alter concerns set not null,
  alter kind set not null,
  alter plan_currency set not null,
  alter planned set not null,
  alter reported set not null,
  alter reporting_currency set not null,
  alter purpose set not null,
  alter description set not null,
  alter document set not null,
  add constraint money_or_days check ((amount is null) = (currency is null) and (amount is null) <> (days is null)),
  -- The group's row names the batch, and refers to it.
  drop constraint ledger_entry_batch_fkey,
  drop state;
alter table ledger_entry rename constraint ledger_entry_paid_by_source_system_reference_key to one_entry_per_reference;
drop index ledger_entry_service_booking_date_id_idx;
create index ledger_entry_of_service on ledger_entry (service, id);
alter table ledger_entry force row level security;

-- Quarters: who has closed one, and the totals that were stored then and at each restatement.
create table quarter_closing (
  service_quarter text not null references service_quarter,
  instrument text not null,
  closed_on date not null,
  closed_by text not null,
  primary key (service_quarter, instrument)
);
create table quarter_revision (
  service_quarter text not null references service_quarter,
  number int not null,
  reason text,
  stored_on date not null,
  stored_by text not null,
  moved text[] not null,
  totals jsonb not null,
  primary key (service_quarter, number)
);
alter table service_quarter no force row level security;
insert into quarter_closing (service_quarter, instrument, closed_on, closed_by)
select q.id, c.key, (c.value ->> 'on')::date, c.value ->> 'by'
from service_quarter q, jsonb_each(q.state -> 'closings') c;
insert into quarter_revision (service_quarter, number, reason, stored_on, stored_by, moved, totals)
select q.id, (r -> 'totals' ->> 'revision')::int, r ->> 'reason', (r ->> 'on')::date, r ->> 'by',
  array(select jsonb_array_elements_text(r -> 'moved')), r -> 'totals'
from service_quarter q, jsonb_array_elements(q.state -> 'revisions') r;
alter table service_quarter drop state, drop closed, drop created_at;
alter table service_quarter rename constraint service_quarter_service_quarter_key to one_row_per_quarter;
alter table service_quarter force row level security;
-- Both are only added to, and seen by those who see the quarter.
select skein_secure_rows('quarter_closing', 'service_quarter', 'service_quarter', true);
select skein_secure_rows('quarter_revision', 'service_quarter', 'service_quarter', true);

-- Findings.
alter table finding no force row level security;
alter table finding
  alter service drop not null,
  add quarter text,
  add year int,
  add instrument text,
  add text text,
  add amount numeric,
  add currency text,
  add raised_on date,
  add explanation text,
  add explained_on date,
  add explained_by text;
update finding set
  service = nullif(service, ''),
  quarter = state ->> 'quarter',
  year = (state ->> 'year')::int,
  instrument = state ->> 'instrument',
  text = state ->> 'text',
  amount = (state -> 'amount' ->> 'amount')::numeric,
  currency = state -> 'amount' ->> 'currency',
  raised_on = (state ->> 'raisedOn')::date,
  explanation = state -> 'explanation' ->> 'text',
  explained_on = (state -> 'explanation' ->> 'on')::date,
  explained_by = state -> 'explanation' ->> 'by';
alter table finding
  alter text set not null,
  alter raised_on set not null,
  drop state,
  drop created_at;
alter table finding force row level security;

-- Progress.
alter table progress no force row level security;
alter table progress
  add instrument text,
  add milestone text,
  add narrative text,
  add recorded_on date,
  add recorded_by text;
update progress set
  instrument = state ->> 'instrument',
  milestone = state ->> 'milestone',
  narrative = state ->> 'narrative',
  recorded_on = (state ->> 'recordedOn')::date,
  recorded_by = state ->> 'by';
alter table progress
  alter instrument set not null,
  alter milestone set not null,
  alter narrative set not null,
  alter recorded_on set not null,
  alter recorded_by set not null,
  drop state,
  drop created_at;
alter table progress force row level security;

-- Measurements.
alter table measurement no force row level security;
alter table measurement
  add position int,
  add unit text,
  add value numeric,
  add instrument text,
  add note text,
  add recorded_on date,
  add recorded_by text;
update measurement set
  position = (state ->> 'position')::int,
  unit = state ->> 'unit',
  value = (state ->> 'value')::numeric,
  instrument = state ->> 'instrument',
  note = state ->> 'note',
  recorded_on = (state ->> 'recordedOn')::date,
  recorded_by = state ->> 'by';
alter table measurement
  alter position set not null,
  alter value set not null,
  alter instrument set not null,
  alter note set not null,
  alter recorded_on set not null,
  alter recorded_by set not null,
  drop state,
  drop created_at;
alter table measurement force row level security;

-- Lessons; what they are found by follows from their texts.
alter table lesson no force row level security;
alter table lesson
  add instrument text,
  add service text,
  add context text,
  add happened text,
  add next_time text,
  add language text,
  add evidence text,
  add instruments text[],
  add recorded_on date,
  add recorded_by text,
  add reused_in text[];
update lesson set
  instrument = state ->> 'instrument',
  service = state ->> 'service',
  context = state -> 'text' ->> 'context',
  happened = state -> 'text' ->> 'happened',
  next_time = state -> 'text' ->> 'nextTime',
  language = state -> 'text' ->> 'language',
  evidence = state -> 'text' ->> 'evidence',
  instruments = array(select jsonb_array_elements_text(state -> 'instruments')),
  recorded_on = (state ->> 'recordedOn')::date,
  recorded_by = state ->> 'by',
  reused_in = array(select jsonb_array_elements_text(state -> 'reusedIn'));
alter table lesson
  alter instrument set not null,
  alter context set not null,
  alter happened set not null,
  alter next_time set not null,
  alter language set not null,
  alter instruments set not null,
  alter recorded_on set not null,
  alter recorded_by set not null,
  alter reused_in set not null,
  drop words,
  drop state;
alter table lesson add words tsvector not null generated always as
  (to_tsvector('simple'::regconfig, context || E'\n' || happened || E'\n' || next_time)) stored;
create index lesson_by_words on lesson using gin (words);
alter table lesson force row level security;

-- Reports: the root in columns, its revisions and the objections to it as JSON.
alter table report no force row level security;
alter table report
  add instrument text,
  add participants text[],
  add demonstration boolean,
  add revisions jsonb,
  add objections jsonb;
update report set
  instrument = state ->> 'instrument',
  participants = array(select jsonb_array_elements_text(state -> 'participants')),
  demonstration = (state ->> 'demonstration')::boolean,
  revisions = state -> 'revisions',
  objections = state -> 'objections';
alter table report
  alter instrument set not null,
  alter participants set not null,
  alter demonstration set not null,
  alter revisions set not null,
  alter objections set not null,
  drop state,
  drop created_at;
alter table report rename constraint report_body_period_key to one_report_per_period;
alter table report force row level security;

alter table reporting_run no force row level security;
alter table reporting_run
  add period text,
  add started_at timestamptz,
  add results jsonb;
update reporting_run set
  period = state ->> 'period',
  started_at = (state ->> 'startedAt')::timestamptz,
  results = state -> 'results';
alter table reporting_run
  alter period set not null,
  alter started_at set not null,
  alter results set not null,
  drop state,
  drop created_at;
alter table reporting_run force row level security;

-- Records of the others are replicas of the platform.
insert into replica (topic, key, family, epoch, version, state)
select topic, key, family, split_part(version, '.', 1)::bigint, split_part(version, '.', 2)::bigint, state::text
from known_state;
drop table known_state;

-- Manifests and files are seen by those who see their report.
select skein_secure_rows('report_manifest', 'report', 'report', true);
select skein_secure_rows('report_file', 'report', 'report', true);
