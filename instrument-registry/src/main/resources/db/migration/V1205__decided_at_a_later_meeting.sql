-- What was deferred is decided at another meeting of the same body.
alter table decision_status_change add meeting text;
