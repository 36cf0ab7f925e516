-- Whose powers a delegation delegates: it counts only while that appointment does. Those known before say so when
-- they are published the next time; the registry's own migration says it of its own.
alter table authority_appointment add officer_in_charge_for text;

-- The newest heartbeat of each partition of the appointments' topic, as this service's replicas share it. It tells of
-- seconds: what a crash of the database forgets is old anyway.
create unlogged table authority_beat (
  partition int primary key,
  at timestamptz not null,
  arrived_at timestamptz not null
);
select skein_shared('authority_beat');
