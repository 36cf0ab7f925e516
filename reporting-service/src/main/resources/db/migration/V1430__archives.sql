-- What an instrument takes away holds its share of groups that another posted, without the other's imports.
alter table posting_group drop constraint ledger_lot_batch_fkey;
