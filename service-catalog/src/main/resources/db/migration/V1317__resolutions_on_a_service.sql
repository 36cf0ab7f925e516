-- What the participants' own bodies resolved on a running service.
alter table service add column resolutions jsonb;
