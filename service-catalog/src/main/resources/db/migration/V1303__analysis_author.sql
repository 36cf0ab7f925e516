-- Who wrote a study, and when: only one by nobody who takes part is independent.
alter table analysis add column author text, add column published_on date;
