-- A restatement is found by its group, which names the service; nothing reads it here.
alter table restatement drop service;
