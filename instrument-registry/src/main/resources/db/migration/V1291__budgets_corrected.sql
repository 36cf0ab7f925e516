-- A correction may add a forgotten line, or say whether the amounts hold the programme support cost;
-- a budget that nobody confirmed can be taken back, and blocks its decision and years no longer.
alter table budget_correction
  add name_en text, add name_fr text, add name_es text, add name_others jsonb,
  add programme_support_cost text,
  alter line drop not null,
  alter year drop not null,
  alter amount drop not null,
  add constraint a_figure_or_the_support_cost
    check (num_nulls(line, year, amount) = case when programme_support_cost is null then 0 else 3 end);

alter table budget
  add retracted_at timestamptz, add retracted_by text, add retraction_reason text,
  drop constraint one_budget_per_decision_and_years,
  add constraint one_budget_per_decision_and_years
    exclude using gist (instrument with =, adopted_by with =, years with &&)
    where (retracted_at is null);
