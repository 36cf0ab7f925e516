-- What a POST was answered is stored small: a short text deflated beside its key, a long one in pieces that the
-- answers of a login share. The first byte of a body and of a piece says whether it is deflated (1) or plain (0).
alter table idempotency_key alter column body type bytea using '\x00'::bytea || convert_to(body, 'UTF8');
alter table idempotency_key add column pieces text[];
grant update (pieces) on idempotency_key to ${app_role};

create table answer_piece (
  login text not null,
  name text not null,
  bytes bytea not null,
  used_on date not null,
  constraint one_piece_per_name primary key (login, name)
);
-- What is deflated already is not to be compressed again.
alter table answer_piece alter column bytes set storage external;
alter table answer_piece enable row level security;
alter table answer_piece force row level security;
create policy own on answer_piece
  using (login = current_setting('skein.login', true)) with check (login = current_setting('skein.login', true));
grant select, insert on answer_piece to ${app_role};
grant update (used_on) on answer_piece to ${app_role};

-- A job empties answers and drops pieces after 30 days.
grant select on idempotency_key to ${system_role};
grant update (body, pieces, location) on idempotency_key to ${system_role};
grant select, delete on answer_piece to ${system_role};
create index idempotency_key_with_answer on idempotency_key (at) where body is not null or pieces is not null;
create index answer_piece_used_on on answer_piece (used_on);
