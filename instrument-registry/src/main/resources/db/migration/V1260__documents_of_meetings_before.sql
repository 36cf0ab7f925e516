-- A document that was attached to a meeting before its day was noted came on the day on which it was attached. By when
-- it was due was not noted, so it is not called late.
alter table document no force row level security;
alter table meeting no force row level security;
alter table meeting_paper no force row level security;
insert into meeting_paper (document, meeting, received_on)
select d.id, d.holder_id, cast(d.attached_at at time zone coalesce(f.zone, 'UTC') as date)
from document d
join meeting m on m.id = d.holder_id
left join authority_family f on f.code = d.family
where d.holder_kind = 'meeting'
on conflict do nothing;
alter table document force row level security;
alter table meeting force row level security;
alter table meeting_paper force row level security;
