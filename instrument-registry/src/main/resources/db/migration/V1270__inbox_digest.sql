-- Who wants a digest of the inbox by e-mail, and where to. An address is personal data: nobody reads it but the
-- person's own logins and the job that sends.
create table inbox_digest (
  id text primary key,
  family text not null,
  version bigint not null,
  readers text[] not null,
  address text,
  language text not null,
  proved boolean not null,
  code_digest text,
  code_sent_at timestamptz,
  settled_on date,
  failing_since timestamptz,
  constraint a_proved_address_is_there check (address is not null or not proved)
);
alter table inbox_digest enable row level security;
alter table inbox_digest force row level security;
create policy own on inbox_digest
  using (id in (select person from authority_login where digest = current_setting('skein.login', true)))
  with check (id in (select person from authority_login where digest = current_setting('skein.login', true)));
grant select, insert, update on inbox_digest to ${app_role};
grant select, update, delete on inbox_digest to ${system_role};
