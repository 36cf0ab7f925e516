-- What a body has before it is fixed at the submission, and its files are stored once: only ever added to.
create table submission_paper (
  proposal text not null references proposal,
  number int not null,
  content text not null,
  sha256 text not null,
  primary key (proposal, number)
);
create table submission_file (
  proposal text not null references proposal,
  number int not null,
  form text not null,
  language text not null,
  media_type text not null,
  sha256 text not null,
  content bytea not null,
  primary key (proposal, number, form, language),
  constraint file_of_a_paper foreign key (proposal, number) references submission_paper
);
select skein_secure_rows('submission_paper', 'proposal', 'proposal', true);
select skein_secure_rows('submission_file', 'proposal', 'proposal', true);
