-- A family reports by quarter, half-year or year.
alter table family add constraint known_reporting_period check (reporting_period in ('quarter', 'half-year', 'year'));
