-- Signed terms are never edited; a correction is a dated erratum beside them.
alter table proposal_entry drop constraint kind_of_entry;
alter table proposal_entry add constraint kind_of_entry check (kind in
  ('SIGNATURE', 'SUBMISSION', 'APPROVAL', 'COMMENT', 'COMMENT_ANSWER', 'ADVICE_REQUEST', 'ADVICE',
   'ADVICE_EXTENSION', 'ADVICE_ANSWER', 'ENDING', 'PARTICIPANT_AGREEMENT', 'TERMS_ERRATUM'));
