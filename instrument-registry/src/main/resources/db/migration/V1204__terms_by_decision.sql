-- A family's roll-out and house rules change by a decision only, once that is confirmed.
alter table family
  add pending_terms jsonb,
  add terms_decision text;
