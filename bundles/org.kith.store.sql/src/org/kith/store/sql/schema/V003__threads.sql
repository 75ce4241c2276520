--@page 4096
-- a thread's messages, latest first
create index IX_INTERACTION_CONV on INTERACTION (conv, ts desc, id desc);
