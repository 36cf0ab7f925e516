-- One budget per instrument, decision and years; it counts once a second office holder has confirmed
-- it, and a correction of it likewise.
alter table budget no force row level security;
alter table decision no force row level security;
alter table budget
  add entered_by text,
  add recorded_at timestamptz,
  add counts_since timestamptz,
  add ceased_at timestamptz,
  add adopted_on date,
  add confirmed_by text, add confirmed_as text, add confirmed_at timestamptz,
  add published_at timestamptz,
  add years int4range generated always as
    (int4range(left(period, 4)::int, right(period, 4)::int, '[]')) stored;

-- Of several of one decision and years the first stays; the others are nobody's adopted budget.
update budget b set adopted_by = null
where exists (
  select from budget earlier
  where earlier.instrument = b.instrument and earlier.adopted_by = b.adopted_by
    and earlier.years && b.years and (earlier.created_at, earlier.id) < (b.created_at, b.id));
-- Nobody confirmed what was entered before: it counts once that has been done.
update budget b set
  recorded_at = created_at,
  published_at = case when adopted then created_at end,
  adopted = false,
  counts_since = (select b.created_at from decision d where d.id = b.adopted_by and d.counts);
alter table budget
  alter recorded_at set not null,
  add constraint one_budget_per_decision_and_years
    exclude using gist (instrument with =, adopted_by with =, years with &&);
alter table budget force row level security;
alter table decision force row level security;

create table budget_correction (
  budget text not null references budget,
  position int not null,
  id text not null,
  line text not null,
  year int not null,
  amount numeric not null check (amount >= 0),
  reason text not null,
  entered_by text not null,
  recorded_at timestamptz not null,
  confirmed_by text, confirmed_as text, confirmed_at timestamptz,
  primary key (budget, position),
  constraint one_correction_per_id unique (budget, id)
);
select skein_secure_rows('budget_correction', 'budget', 'budget');
