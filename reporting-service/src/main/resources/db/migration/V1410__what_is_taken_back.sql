-- What an office said and took back: it no longer counts, and stays with the reason.
alter table progress
  add withdrawal text,
  add withdrawn_on date,
  add withdrawn_by text,
  add constraint taken_back_whole check
    ((withdrawal is null) = (withdrawn_on is null) and (withdrawal is null) = (withdrawn_by is null));
alter table measurement
  add withdrawal text,
  add withdrawn_on date,
  add withdrawn_by text,
  add constraint taken_back_whole check
    ((withdrawal is null) = (withdrawn_on is null) and (withdrawal is null) = (withdrawn_by is null));
