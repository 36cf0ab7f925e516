-- A service that ran already is recorded without a proposal; its terms hold budget lines under its own id.
alter table service add column existing jsonb;
alter table service alter column proposal drop not null;
alter table service add constraint proposed_or_existing check ((proposal is null) = (existing is not null));
alter table encumbrance drop constraint proposal_of_encumbrance;
