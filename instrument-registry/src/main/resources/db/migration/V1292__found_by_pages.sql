-- The meetings of an instrument's bodies, and the decisions that relate to a decision, are asked for by themselves.
create index meeting_of_instrument on meeting (instrument);
create index decision_relates on decision using gin (relations jsonb_path_ops);
