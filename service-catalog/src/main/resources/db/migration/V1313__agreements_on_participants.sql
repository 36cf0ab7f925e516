-- Participants change with the word of each one: what was said of who takes part.
alter table proposal_entry drop constraint kind_of_entry;
alter table proposal_entry add constraint kind_of_entry check (kind in
  ('SIGNATURE', 'SUBMISSION', 'APPROVAL', 'COMMENT', 'ADVICE_REQUEST', 'ADVICE', 'ADVICE_EXTENSION',
   'ADVICE_ANSWER', 'ENDING', 'PARTICIPANT_AGREEMENT'));
