-- The lead's people answer comments; a translation says of which terms it is, and who confirmed it.
alter table proposal_entry drop constraint kind_of_entry;
alter table proposal_entry add constraint kind_of_entry check (kind in
  ('SIGNATURE', 'SUBMISSION', 'APPROVAL', 'COMMENT', 'COMMENT_ANSWER', 'ADVICE_REQUEST', 'ADVICE',
   'ADVICE_EXTENSION', 'ADVICE_ANSWER', 'ENDING', 'PARTICIPANT_AGREEMENT'));
alter table proposal_title add column version int, add column texts jsonb, add column confirmed_by text;
