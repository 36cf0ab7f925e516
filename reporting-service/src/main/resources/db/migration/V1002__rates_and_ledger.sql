create table rate (
  family text not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  in_force_from date not null,
  per_usd numeric not null check (per_usd > 0),
  source text not null,
  batch text not null,
  readers text[] not null,
  primary key (family, currency, in_force_from)
);
select skein_append_only('rate');

-- One import of one payer's extract.
create table ledger_batch (
  id text primary key,
  family text not null,
  payer text not null,
  readers text[] not null,
  state jsonb not null
);
create index on ledger_batch (family, payer, id);
select skein_append_only('ledger_batch');

-- The sums of one import's entries that are alike: what participants see who may not see each entry.
create table ledger_lot (
  id text primary key,
  family text not null,
  service text not null,
  quarter text not null,
  batch text not null references ledger_batch,
  readers text[] not null,
  state jsonb not null
);
create index on ledger_lot (service, quarter);
select skein_append_only('ledger_lot');

create table ledger_entry (
  id text primary key,
  family text not null,
  service text not null,
  quarter text not null,
  booking_date date not null,
  paid_by text not null,
  source_system text not null,
  reference text not null,
  batch text not null references ledger_batch,
  lot text not null references ledger_lot,
  booked numeric not null,
  reverses text references ledger_entry,
  readers text[] not null,
  state jsonb not null,
  unique (paid_by, source_system, reference)
);
create index on ledger_entry (lot);
create index on ledger_entry (service, booking_date, id);
create unique index reversed_once on ledger_entry (reverses) where reverses is not null;
select skein_append_only('ledger_entry');

-- A restatement counts lots in the quarter that they concern, not in the one they were booked in.
create table lot_placement (
  lot text primary key references ledger_lot,
  service text not null,
  quarter text not null,
  revision int not null,
  readers text[] not null
);
create index on lot_placement (service, quarter);
select skein_append_only('lot_placement');
