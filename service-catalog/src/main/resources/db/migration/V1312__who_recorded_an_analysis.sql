-- Only the secretariat that recorded a study attaches documents to it; the audit trail says whose it was.
alter table analysis no force row level security;
alter table act no force row level security;
alter table analysis add column recorded_by text;
update analysis set recorded_by = coalesce(
  (select split_part(regexp_replace(capacity, '^officer-in-charge for ', ''), ':', 1) from act
   where aggregate_type = 'analysis' and aggregate_id = analysis.id and name = 'record-analysis'
   order by position limit 1), '');
alter table analysis alter column recorded_by set not null;
alter table act force row level security;
alter table analysis force row level security;
