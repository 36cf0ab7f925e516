-- The acts of a family form a chain: each has a number and the hash of the one before it, so that one that was
-- removed, altered or moved shows. The end of each chain stands apart; only the trigger below moves it.
create table act_chain (
  family text primary key,
  number bigint not null,
  hash text not null
);
grant select on act_chain to ${system_role};

alter table act
  add number bigint,
  add previous text,
  add hash text;

-- SHA-256 over all of an act but its position in this database, in a form that no setting changes.
create function act_hash(a act) returns text language sql stable as $$
  select encode(sha256(convert_to(jsonb_build_array(
    a.family, a.number, a.previous, (extract(epoch from a.at) * 1000000)::bigint,
    a.business_date - date '2000-01-01', a.person, a.login, a.capacity, a.name, a.aggregate_type,
    a.aggregate_id, a.version, a.readers, a.bound, a.idempotency_key, a.request_digest)::text, 'UTF8')), 'hex')
$$;

-- The next act of its family; the end of the chain is locked until the transaction ends, so the numbers come in the
-- order of commits and have no gap.
create function act_linked(a act) returns act language plpgsql as $$
declare
  last act_chain;
begin
  insert into act_chain (family, number, hash) values (a.family, 0, '') on conflict do nothing;
  select * into last from act_chain where family = a.family for update;
  a.number := last.number + 1;
  a.previous := last.hash;
  a.hash := act_hash(a);
  update act_chain set number = a.number, hash = a.hash where family = a.family;
  return a;
end $$;
revoke execute on function act_linked(act) from public;

create function act_joins_chain() returns trigger language plpgsql
  security definer set search_path = public, pg_temp as
$$ begin return act_linked(new); end $$;

alter table act no force row level security;
do $$
declare
  a act;
begin
  for a in select * from act order by family, position loop
    a := act_linked(a);
    update act set number = a.number, previous = a.previous, hash = a.hash where position = a.position;
  end loop;
end $$;
alter table act force row level security;

alter table act
  alter number set not null,
  alter previous set not null,
  alter hash set not null,
  add constraint one_act_per_number unique (family, number);
create trigger act_joins_chain before insert on act for each row execute function act_joins_chain();

-- How far a family's chain holds: all of its rows, or the number at which it breaks.
create function act_verification(of_family text) returns table (rows bigint, hash text, broken_at bigint)
  language sql stable as $$
  with linked as (
    select a.number, a.hash, a.previous, act_hash(a) as made,
      row_number() over w as place, lag(a.hash, 1, '') over w as before
    from act a where a.family = of_family window w as (order by a.number, a.position)
  ), found as (
    select count(*) as rows,
      min(place) filter (where number <> place or previous <> before or linked.hash <> made) as broken,
      (array_agg(linked.hash order by place desc))[1] as hash
    from linked
  )
  select f.rows, coalesce(c.hash, ''),
    case
      when f.broken is not null then f.broken
      when coalesce(c.number, 0) <> f.rows then least(coalesce(c.number, 0), f.rows) + 1
      when coalesce(c.hash, '') <> coalesce(f.hash, '') then f.rows
    end
  from found f left join act_chain c on c.family = of_family
$$;

-- An act on a family is seen by the office holders of all its instruments.
alter table authority_appointment add holder_kind text;
update authority_appointment set holder_kind = 'instrument'
where role in ('registrar', 'programme-officer', 'executive-secretary', 'finance-officer');

-- Files attached to an aggregate, seen by its readers; the bytes in pieces of 1 MB, in the order of their numbers.
create table document (
  id text primary key,
  family text not null,
  version bigint not null,
  readers text[] not null,
  holder_kind text not null,
  holder_id text not null,
  name text not null,
  language text,
  media_type text not null,
  size bigint not null,
  sha256 text not null,
  attached_at timestamptz not null,
  constraint one_document_per_holder_and_content unique (holder_kind, holder_id, sha256)
);
select skein_secure('document');

create table document_piece (
  document text not null references document,
  number int not null,
  bytes bytea not null,
  primary key (document, number)
);
select skein_secure_rows('document_piece', 'document', 'document', true);
