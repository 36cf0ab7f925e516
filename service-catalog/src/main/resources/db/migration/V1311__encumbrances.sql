-- A budget line holds for one use: what submitted, approved and running terms hold of it.
-- Rules read all of it, whoever asks; what of it is answered, and to whom, the resource decides.
create table encumbrance (
  proposal     text not null constraint proposal_of_encumbrance references proposal,
  family       text not null,
  service_code text not null,
  instrument   text not null,
  budget       text not null,
  line         text not null,
  year         int not null constraint year_of_encumbrance check (year between 1900 and 2200),
  amount       numeric not null constraint something_is_held check (amount > 0),
  currency     text not null,
  taken        bigint not null,
  readers      text[] not null,
  constraint one_holding_per_line primary key (proposal, instrument, budget, line, year)
);
create index encumbrance_of_family on encumbrance (family, taken);
grant select, insert, delete on encumbrance to ${app_role}, ${system_role};

-- Locked by whoever takes or ends something.
create table encumbrance_book (
  family text not null constraint one_book_per_family primary key,
  locked bigint not null
);
grant select, insert, update on encumbrance_book to ${app_role}, ${system_role};
