-- A login is shown to belong to its person by a one-time code, of which the digest is stored, before the person is
-- appointed to a binding role. Who holds an office already keeps it; for the next one a code is needed.
alter table person
  add proved_logins text[] not null default '{}',
  add code_login text,
  add code_digest text,
  add code_expires_at timestamptz,
  add constraint one_open_code_per_login unique (code_login);

-- Deputies known here before that was noted.
alter table appointment no force row level security;
update authority_appointment a set officer_in_charge_for = d.officer_in_charge_for
from appointment d where d.id = a.id and d.officer_in_charge_for is not null;
alter table appointment force row level security;
