-- A code belongs to the instrument with whose code it begins. An instrument is known with or without the word for
-- its kind, so no two are known by the same name.
alter table holder add known_as text generated always as
  (regexp_replace(regexp_replace(code, '[-._]+', '-', 'g'), '\m(MOU|INI)-', '', 'g')) stored;
create unique index one_instrument_per_name on holder (known_as) where kind = 'INSTRUMENT';
