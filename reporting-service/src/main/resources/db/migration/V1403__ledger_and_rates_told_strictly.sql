-- References compared in a normal form, credit notes in part, batches undone, lines accepted by who bears them, rates
-- corrected, quarters closed with an empty ledger.
-- The owner is bound by forced row-level security, so each move of data stands between "no force" and "force".

-- Entries. What is stored already is folded as the service does it, but for letters that only Unicode's rules fold.
alter table ledger_entry no force row level security;
alter table ledger_entry
  add source_key text,
  add reference_key text,
  add booking int;
create function skein_normal_form(written text) returns text language sql immutable as $$
  select regexp_replace(btrim(regexp_replace(regexp_replace(lower(normalize(written, NFKC)),
    U&'[\00AD\200B-\200F\202A-\202E\2060-\2064\2066-\2069\FEFF]', '', 'g'), '\s+', ' ', 'g')), '[ .]+$', '')
$$;
update ledger_entry set
  source_key = skein_normal_form(source_system),
  reference_key = skein_normal_form(reference);
-- What differed only in its spelling was booked twice: both stay, the second as a second booking.
update ledger_entry e set booking = n.booking
from (
  select id, row_number() over (partition by paid_by, source_key, reference_key order by id)::int as booking
  from ledger_entry
) n
where n.id = e.id;
alter table ledger_entry
  alter source_key set not null,
  alter reference_key set not null,
  alter booking set not null,
  drop constraint one_entry_per_reference,
  add constraint one_booking_per_reference unique (paid_by, source_key, reference_key, booking);
alter table ledger_entry force row level security;
drop function skein_normal_form(text);
-- A credit note takes back a part, and several may take back one entry.
drop index reversed_once;
create index taken_back on ledger_entry (reverses) where reverses is not null;
create index ledger_entry_of_batch on ledger_entry (batch);

alter table ledger_batch add undoes text references ledger_batch;

-- What an instrument bears that another paid, once it has accepted it. Until now nobody was asked.
create table acceptance (
  posting_group text primary key references posting_group,
  entry text references ledger_entry,
  accepted_on date not null,
  accepted_by text not null,
  readers text[] not null
);
alter table posting_group no force row level security;
alter table ledger_batch no force row level security;
insert into acceptance (posting_group, accepted_on, accepted_by, readers)
select g.id, b.imported_on, b.imported_by, g.readers
from posting_group g join ledger_batch b on b.id = g.batch
where g.borne_by <> g.paid_by;
alter table ledger_batch force row level security;
alter table posting_group force row level security;
select skein_append_only('acceptance');

-- Rates. A correction is a version of its own beside the wrong one.
alter table rate no force row level security;
alter table rate
  add version int not null default 1,
  add corrects text,
  add recorded_on date,
  drop constraint one_rate_per_day,
  add constraint one_version_per_rate primary key (family, currency, in_force_from, version),
  add constraint a_correction_names_its_table check ((version = 1) = (corrects is null));
alter table rate alter version drop default;
-- Each is published: until the next of its month, at the latest to the end of it.
insert into outbox (topic, key, epoch, version, value, at)
select 'reporting.rates', r.family || '/' || r.currency || '/' || r.in_force_from, (select epoch from epoch),
  1 + (select count(*) from rate l where l.family = r.family and l.currency = r.currency
    and l.in_force_from > r.in_force_from and date_trunc('month', l.in_force_from) = date_trunc('month', r.in_force_from)),
  jsonb_build_object('family', r.family, 'currency', r.currency, 'perUsd', r.per_usd::text,
    'from', r.in_force_from::text,
    'to', coalesce((select min(l.in_force_from) from rate l where l.family = r.family and l.currency = r.currency
      and l.in_force_from > r.in_force_from
      and date_trunc('month', l.in_force_from) = date_trunc('month', r.in_force_from)),
      (date_trunc('month', r.in_force_from) + interval '1 month')::date)::text,
    'source', r.source)::text,
  now()
from rate r order by r.family, r.currency, r.in_force_from;
alter table rate force row level security;

-- Whether an entry was converted by a rate that was corrected since, is no reversal and is not taken back whole.
create function skein_booked_at_wrong_rate(e ledger_entry) returns boolean language sql stable as $$
  select e.reverses is null
    and coalesce(e.amount, 0) + coalesce((select sum(b.amount) from ledger_entry b where b.reverses = e.id), 0) <> 0
    and exists (
      select 1 from rate r
      where r.family = e.family
        and ((r.currency = e.rate_from and r.in_force_from = e.rate_from_since and r.per_usd <> e.rate_from_per_usd)
          or (r.currency = e.rate_to and r.in_force_from = e.rate_to_since and r.per_usd <> e.rate_to_per_usd))
        and r.version = (select max(n.version) from rate n
          where n.family = r.family and n.currency = r.currency and n.in_force_from = r.in_force_from))
$$;

-- Whether the participant had booked nothing when it closed; not known of closings before.
alter table quarter_closing add empty boolean;
