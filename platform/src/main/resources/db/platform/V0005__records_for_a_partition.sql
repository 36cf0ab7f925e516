-- A record that is no aggregate's state may be meant for one partition, such as a heartbeat for each.
alter table outbox
  add partition int,
  add type text;
