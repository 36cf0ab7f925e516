-- An approval holds only while its decision is in force; what was committed to can be taken back;
-- whoever could once read a proposal always can.

alter table proposal no force row level security;
alter table proposal_entry no force row level security;
alter table terms_version no force row level security;
alter table service no force row level security;

alter table proposal_entry drop constraint kind_of_entry;
alter table proposal_entry add constraint kind_of_entry check (kind in
  ('SIGNATURE', 'SUBMISSION', 'APPROVAL', 'COMMENT', 'ADVICE_REQUEST', 'ADVICE', 'ADVICE_EXTENSION',
   'ADVICE_ANSWER', 'ENDING'));
-- A signature that was taken back may be given again.
drop index one_signature_per_text;

-- Participants that a later text left out; drafts of the lead's own were never theirs to read.
update proposal set readers = array(
  select distinct reader from (
    select unnest(readers) as reader
    union
    select one ->> 'instrument'
    from terms_version t, jsonb_array_elements(t.terms -> 'participants') one
    where t.proposal = proposal.id and t.created_on > proposal.consulted_since) as all_of
  order by reader)
where consulted_since is not null;

alter table service add column approvals jsonb, add column lapses jsonb, add column funds jsonb;
update service set lapses = '[]', approvals = coalesce((
  select jsonb_agg(jsonb_build_object(
    'instrument', entry ->> 'instrument', 'body', entry ->> 'body', 'decision', entry ->> 'decision')
    order by entry ->> 'body')
  from (
    select distinct on (entry ->> 'body') entry
    from proposal_entry
    where proposal_entry.proposal = service.proposal and kind = 'APPROVAL'
      and entry ->> 'fingerprint' = service.fingerprint
    order by entry ->> 'body', position desc) as latest), '[]');
alter table service alter column approvals set not null, alter column lapses set not null;

drop index service_to_start;
create index service_open on service (id) where stage <> 'CLOSED';

alter table service force row level security;
alter table terms_version force row level security;
alter table proposal_entry force row level security;
alter table proposal force row level security;
