-- When it was written last how far an import has come: whoever writes no more is gone. A login's old rows are deleted.
alter table import_progress add at timestamptz;
alter table import_progress no force row level security;
update import_progress set at = started_at;
alter table import_progress force row level security;
alter table import_progress alter at set not null;
grant select, update on import_progress to ${system_role};
