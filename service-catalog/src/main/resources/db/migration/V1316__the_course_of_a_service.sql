-- What became of a service: whose day has come, its last day, and who takes part until when.
alter table service add column due jsonb, add column last_day date;
alter table service_participant add column until date;
grant update on service_participant to ${app_role}, ${system_role};
