-- An act is seen by the office holders and auditors of whomever it touches, not by members of a body or advisers.

drop policy readers on act;
create policy offices on act for select
  using (readers && string_to_array(nullif(current_setting('skein.offices', true), ''), '|'));
