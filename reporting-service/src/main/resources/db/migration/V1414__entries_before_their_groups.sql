-- A large file is booked some lines at a time; what its groups come to is known when all of them are there.
alter table ledger_entry alter constraint ledger_entry_lot_fkey deferrable initially deferred;
