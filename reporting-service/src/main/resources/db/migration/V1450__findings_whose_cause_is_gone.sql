-- A finding whose cause is gone stays open until somebody explains it, and says since when it is gone. Those of a date
-- alone are explained by the recorded act that removed their cause, which no office gave: explained_by stays empty.
alter table finding add column gone_since date;
