--@page 4096
-- derived: what was worked out of each tie; the stamp and the day say what it came from
create table TIE (person varchar(500) not null, stamp bigint not null, asof int not null, rung smallint not null,
  rung_then smallint not null, account smallint not null, strength double not null, rec double not null,
  freq double not null, alone double not null, recip double not null, resp double not null, breadth double not null,
  evidence double not null, received double not null, given double not null, words varchar(40) not null,
  loyal smallint not null, support int not null, two_way int not null);
create unique index IX_TIE on TIE (person);
-- grows whenever the totals of an account are written
alter table ACCOUNT_TOTAL add column touched int not null default 0;
