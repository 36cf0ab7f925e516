-- Who started a run of the reporting job; unknown of those before, and INSTALLATION:system of the schedule.
alter table reporting_run add started_by text;
