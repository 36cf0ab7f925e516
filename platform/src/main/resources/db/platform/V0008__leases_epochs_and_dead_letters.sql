-- What only one replica of a service does at a time: who, and until when unless it says so again.
create table lease (
  name text primary key,
  holder text not null,
  until timestamptz not null
);
grant select, insert, update, delete on lease to ${system_role};

-- The epoch of a record that is appended now. Whoever raises the epoch takes this lock alone, so that no record of
-- the old epoch is committed after one of the new. Each query in here sees what was committed before it.
create function outbox_epoch() returns bigint language plpgsql volatile as $$
begin
  perform pg_advisory_xact_lock_shared(7346511910);
  return (select epoch from epoch);
end $$;

-- Higher than any epoch before, even one that a restored backup has forgotten.
create function outbox_raise_epoch() returns bigint language plpgsql volatile as $$
declare
  raised bigint;
begin
  perform pg_advisory_xact_lock(7346511910);
  update epoch set epoch = greatest(epoch + 1, extract(epoch from clock_timestamp())::bigint) returning epoch into raised;
  return raised;
end $$;
revoke execute on function outbox_raise_epoch() from public;
grant execute on function outbox_raise_epoch() to ${system_role};

-- A record that was parked can be applied again only with its version.
alter table dead_letter
  add version text,
  add position bigint generated always as identity,
  add constraint one_dead_letter_per_position unique (position);

-- Replicas that are built anew beside those in use, each run's apart.
create table replica_rebuilt (
  run text not null,
  topic text not null,
  key text not null,
  family text not null,
  epoch bigint not null,
  version bigint not null,
  state text not null,
  primary key (run, topic, key)
);
grant select, insert, update, delete on replica_rebuilt to ${system_role};
