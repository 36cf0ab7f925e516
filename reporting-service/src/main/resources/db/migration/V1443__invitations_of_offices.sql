-- A finding about an invitation of an office belongs to the instrument that the office belongs to, not to the holder
-- of the office, whose code no Executive Secretary has.
alter table finding no force row level security;
update finding f set instrument = s.state::jsonb ->> 'instrument',
  readers = array_append(array_remove(f.readers, s.state::jsonb ->> 'instrument'), s.state::jsonb ->> 'instrument')
from replica s
where f.kind = 'invitation-unanswered' and s.topic = 'registry.invitations'
  and f.id = 'invitation-unanswered.' || s.key
  and f.instrument is distinct from s.state::jsonb ->> 'instrument' and s.state::jsonb ->> 'instrument' is not null;
alter table finding force row level security;
