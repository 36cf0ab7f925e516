-- No participant leaves a service: what its terms say holds to its end.
alter table service_participant drop column until;
-- A number has one text already; that a text has one number was never its meaning.
alter table terms_version drop constraint one_number_per_text;
