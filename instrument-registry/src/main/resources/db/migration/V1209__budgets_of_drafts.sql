-- The body of a budget's decision sees the budget from the day on which the decision was tabled, and not before.
alter table budget no force row level security;
alter table decision no force row level security;
alter table decision_status_change no force row level security;
alter table document no force row level security;
alter table budget add tabled_at timestamptz;
update budget b set tabled_at = greatest(b.recorded_at, (
  select min(c.recorded_at) from decision_status_change c
  where c.decision = b.adopted_by and c.status not in ('DRAFT', 'RETRACTED')))
where exists (
  select from decision_status_change c
  where c.decision = b.adopted_by and c.status not in ('DRAFT', 'RETRACTED'));
update budget set readers = array[instrument] where tabled_at is null and published_at is null;
update document d set readers = b.readers from budget b where d.holder_kind = 'budget' and d.holder_id = b.id;
-- What everybody could see of a decision once stays for everybody.
update decision d set readers = '{*}'
where exists (select from decision_status_change c where c.decision = d.id and c.readers = '{*}');
update document t set readers = d.readers from decision d where t.holder_kind = 'decision' and t.holder_id = d.id;
alter table budget force row level security;
alter table decision force row level security;
alter table decision_status_change force row level security;
alter table document force row level security;
