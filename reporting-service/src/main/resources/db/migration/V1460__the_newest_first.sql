-- Lists begin with what is newest: entries by the day that they were booked on, all else by when it
-- was stored first. Of what was stored before, its row says the day.
create index ledger_entry_by_day on ledger_entry (service, booking_date desc, id desc);
drop index ledger_entry_of_service;

alter table ledger_batch add column created_at timestamptz not null default now();

alter table finding no force row level security;
alter table finding add column created_at timestamptz not null default now();
update finding set created_at = raised_on;
alter table finding force row level security;

alter table progress no force row level security;
alter table progress add column created_at timestamptz not null default now();
update progress set created_at = recorded_on;
alter table progress force row level security;

alter table measurement no force row level security;
alter table measurement add column created_at timestamptz not null default now();
update measurement set created_at = recorded_on;
alter table measurement force row level security;

alter table payment no force row level security;
alter table payment add column created_at timestamptz not null default now();
update payment set created_at = recorded_on;
alter table payment force row level security;

alter table report no force row level security;
alter table report add column created_at timestamptz not null default now();
update report set created_at = coalesce(cast(revisions -> 0 ->> 'dated' as date), created_at);
alter table report force row level security;

alter table reporting_run no force row level security;
alter table reporting_run add column created_at timestamptz not null default now();
update reporting_run set created_at = started_at;
alter table reporting_run force row level security;
