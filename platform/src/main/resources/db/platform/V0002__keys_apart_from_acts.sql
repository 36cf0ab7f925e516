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

-- The owner is bound by forced row-level security too: without this it would see no act to move.
alter table act no force row level security;
insert into idempotency_key (login, key, request_digest, at, status, location, version, body)
select login, idempotency_key, request_digest, at, answer_status, answer_location, version, answer_body
from act where idempotency_key is not null;
alter table act force row level security;

-- A login sees and answers its own keys only.
alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy own on idempotency_key
  using (login = current_setting('skein.login', true)) with check (login = current_setting('skein.login', true));
grant select, insert on idempotency_key to ${app_role};
grant update (status, location, version, body) on idempotency_key to ${app_role};

-- The key guards itself from now on.
alter table act drop constraint act_login_idempotency_key_key;
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
create index replica_of_family on replica (family, topic) include (revision);
select skein_shared('replica');

-- Rows of an aggregate are seen and written by those who see the aggregate itself.
create function skein_secure_rows(target regclass, parent regclass, reference name, only_added boolean default false)
  returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy of_its_aggregate on %1$s
    using (exists (select from %2$s p where p.id = %1$s.%3$I))
    with check (exists (select from %2$s p where p.id = %1$s.%3$I))', target, parent, reference);
  execute format('grant select, insert on %s to ${app_role}, ${system_role}', target);
  if not only_added then
    execute format('grant update on %s to ${app_role}', target);
    execute format('grant update, delete on %s to ${system_role}', target);
  end if;
end $$;
