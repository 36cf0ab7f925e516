-- What a POST was answered stands apart from the act: an act is kept for good, an answer for as long as its key is known.

create table idempotency_key (
  login text not null,
  key text not null,
  request_digest text not null,
  at timestamptz not null,
  status int,
  location text,
  version bigint not null default 0,
  body text,
  constraint one_request_per_key primary key (login, key)
);

insert into idempotency_key (login, key, request_digest, at, status, location, version, body)
select login, idempotency_key, request_digest, at, answer_status, answer_location, version, answer_body
from act where idempotency_key is not null;

-- A login sees and answers its own keys only.
alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy own on idempotency_key
  using (login = current_setting('skein.login', true)) with check (login = current_setting('skein.login', true));
grant select, insert on idempotency_key to ${app_role};
grant update (status, location, version, body) on idempotency_key to ${app_role};
grant select, delete on idempotency_key to ${system_role};

alter table act drop column answer_status, drop column answer_location, drop column answer_body;
create index act_of_family on act (family, position);

-- The newest state per topic and key of what other services own. Only rules read it; nothing of it is answered as it stands.
create table replica (
  topic text not null,
  key text not null,
  family text not null,
  epoch bigint not null,
  version bigint not null,
  revision bigint generated always as identity,
  state text not null,
  primary key (topic, key)
);
create index replica_of_family on replica (family, topic) include (key, revision);
select skein_shared('replica');
