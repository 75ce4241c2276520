-- what accounts are found by: names and handles, also those they once had; null until the account is saved again
alter table ACCOUNT add column search varchar(32672);
