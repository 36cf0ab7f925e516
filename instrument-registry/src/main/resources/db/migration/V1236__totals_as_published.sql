-- The totals that were published with a budget, by year and over the period, kept as published.
alter table budget add totals jsonb;
