-- Invitations are reminded of, and lapse; what comes after a meeting's last day for documents is late, and says so.
alter table invitation add reminded_on date;
alter table transmittal add late boolean not null default false;
alter table transmittal alter late drop default;
create table meeting_paper (
  document text primary key,
  meeting text not null references meeting,
  received_on date not null,
  due_on date
);
create index on meeting_paper (meeting);
select skein_secure_rows('meeting_paper', 'meeting', 'meeting', true);
