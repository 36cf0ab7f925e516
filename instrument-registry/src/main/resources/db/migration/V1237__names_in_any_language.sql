-- Names in any language, each under its BCP 47 tag; English is one of them and may be missing.
alter table family add name_others jsonb, alter name_en drop not null;
alter table instrument add name_others jsonb, alter name_en drop not null;
alter table organisation add name_others jsonb, alter name_en drop not null;
alter table secretariat add name_others jsonb, alter name_en drop not null;
alter table body add name_others jsonb, alter name_en drop not null;
alter table budget_line add name_others jsonb, alter name_en drop not null;
alter table decision add title_others jsonb, alter title_en drop not null;
