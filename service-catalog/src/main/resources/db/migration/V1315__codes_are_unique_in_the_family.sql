-- A service's code and an analysis's are unique in their family; the family that used one first has it as the id.
create table code_bearer (
  kind   text not null,
  code   text not null,
  family text not null,
  constraint one_first_bearer_per_code primary key (kind, code)
);
grant select, insert on code_bearer to ${app_role}, ${system_role};

alter table service no force row level security;
alter table analysis no force row level security;
insert into code_bearer (kind, code, family) select 'service', id, family from service;
insert into code_bearer (kind, code, family) select 'analysis', id, family from analysis;
alter table analysis add column code text;
update analysis set code = id;
alter table analysis alter column code set not null,
  add constraint one_analysis_per_code unique (family, code);
alter table analysis force row level security;
alter table service force row level security;

drop index one_proposal_before_bodies;
create unique index one_proposal_before_bodies on proposal (family, service_code)
  where stage in ('SUBMITTED', 'APPROVED');
