-- Who did something, in which capacity, what, and when: each is asked for on its own, in the order of recording.
create index act_of_person on act (person, position);
create index act_in_capacity on act (capacity, position);
create index act_of_name on act (name, position);
create index act_at on act (at, position);
