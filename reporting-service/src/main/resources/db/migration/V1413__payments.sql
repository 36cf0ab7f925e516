-- What was paid to settle the quarters of services; it counts once the receiver has confirmed it.
create table payment (
  id text primary key,
  family text not null,
  version bigint not null,
  readers text[] not null,
  service text not null,
  quarter text not null,
  debtor text not null,
  creditor text not null,
  paid_on date not null,
  amount numeric not null,
  currency text not null,
  rate jsonb,
  settles numeric not null,
  plan_currency text not null,
  reference text not null,
  reference_key text not null,
  recorded_on date not null,
  recorded_by text not null,
  confirmed_on date,
  confirmed_by text,
  withdrawal text,
  withdrawn_on date,
  withdrawn_by text,
  constraint an_amount_is_paid check (amount > 0 and debtor <> creditor),
  constraint confirmed_whole check ((confirmed_on is null) = (confirmed_by is null)),
  constraint taken_back_whole check
    ((withdrawal is null) = (withdrawn_on is null) and (withdrawal is null) = (withdrawn_by is null)),
  constraint confirmed_or_taken_back check (confirmed_on is null or withdrawal is null)
);
create unique index one_payment_per_reference on payment (debtor, reference_key) where withdrawal is null;
create index on payment (family, id);
create index on payment (service, id);
select skein_secure('payment');
