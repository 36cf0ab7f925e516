-- The registry's aggregates: each a row with its whole state, beside the columns that are searched.

-- All codes for which a role can be held, unique over all kinds. Everybody may read them.
create table holder (
  code text primary key,
  kind text not null check (kind in ('instrument', 'body', 'secretariat', 'organisation', 'family')),
  family text not null,
  instrument text,
  check (kind not in ('instrument', 'body') or instrument is not null)
);
grant select, insert on holder to ${app_role};
grant select on holder to ${system_role};

create table family (
  id text primary key,
  family text not null,
  version bigint not null check (version > 0),
  readers text[] not null,
  state jsonb not null,
  created_at timestamptz not null default now()
);
select skein_secure('family');

create table instrument (like family including all);
create index on instrument (family);
select skein_secure('instrument');

create table organisation (like family including all);
create index on organisation (family);
select skein_secure('organisation');

create table secretariat (like family including all);
create index on secretariat (family);
select skein_secure('secretariat');

create table body (like family including all, instrument text not null);
create index on body (family);
create index on body (instrument);
select skein_secure('body');

create table person (like family including all, login text not null unique);
select skein_secure('person');

create table appointment (
  like family including all,
  holder text not null,
  role text not null,
  person text not null
);
create index on appointment (family);
create index on appointment (holder, role);
create index on appointment (person);
select skein_secure('appointment');

create table meeting (like family including all, body text not null);
create index on meeting (family);
create index on meeting (body);
select skein_secure('meeting');

create table decision (
  like family including all,
  instrument text not null,
  body text not null,
  meeting text not null,
  status text not null,
  counts boolean not null
);
create index on decision (family);
create index on decision (body);
create index on decision (meeting);
select skein_secure('decision');

create table budget (
  like family including all,
  instrument text not null,
  adopted_by text,
  adopted boolean not null
);
create index on budget (family);
create index on budget (adopted_by);
select skein_secure('budget');

create table invitation (
  like family including all,
  decision text not null,
  instrument text not null,
  invitation_state text not null
);
create index on invitation (family);
create index on invitation (decision);
select skein_secure('invitation');

create table transmittal (like family including all, to_body text not null);
create index on transmittal (family);
create index on transmittal (to_body);
select skein_secure('transmittal');
