-- Decisions whose symbols read the same are one.
alter table decision no force row level security;
alter table decision add symbol_key text;
update decision set symbol_key = concat(
  parsed ->> 'instrument', '-',
  case parsed ->> 'type'
    when 'resolution' then 'RES' when 'recommendation' then 'REC' when 'decision' then 'DEC'
    when 'draft-resolution' then 'DR' else parsed ->> 'type' end,
  '-', parsed ->> 'meeting', '.', parsed ->> 'number',
  '-REV' || regexp_replace(parsed ->> 'revision', '^[A-Z]+', ''))
where parsed is not null;
-- Of several that were recorded before, the first is the one.
update decision d set symbol_key = null
where exists (
  select from decision earlier
  where earlier.symbol_key = d.symbol_key
    and (earlier.created_at, earlier.id) < (d.created_at, d.id));
alter table decision force row level security;
create unique index one_decision_per_symbol on decision (symbol_key) where status <> 'RETRACTED';
