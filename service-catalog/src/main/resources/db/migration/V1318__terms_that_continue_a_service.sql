-- A running service goes on by the terms of a further proposal: renewed, amended, or with others who accede.
alter table proposal add column continues text, add column continuation jsonb;
alter table service add column successor jsonb, add column past jsonb;
-- Whoever left may accede again.
alter table service_participant drop constraint one_part_per_instrument;

drop index one_proposal_before_bodies;
create unique index one_proposal_before_bodies on proposal (family, service_code)
  where stage in ('SUBMITTED', 'APPROVED') and continues is null;
create unique index one_continuation_before_bodies on proposal (family, service_code)
  where stage = 'SUBMITTED' and continues is not null;
