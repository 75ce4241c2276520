--@page 4096
-- who left with an account leaves its threads
delete from CONVERSATION_MEMBER where account not in (select id from ACCOUNT);
create index IX_CONVERSATION_MEMBER_ACCOUNT on CONVERSATION_MEMBER (account);
