--@page 4096
create table SETTING (name varchar(255) not null, val varchar(32672) not null);
create unique index IX_SETTING on SETTING (name);
create table COUNTER (name varchar(255) not null, n bigint not null);
create unique index IX_COUNTER on COUNTER (name);

-- what a person edits: one versioned document a row
create table AGGREGATE (id bigint not null, uid varchar(500) not null, kind varchar(64) not null,
  revision bigint not null, trashed bigint not null, view_kind smallint not null, doc varchar(32672) for bit data);
create unique index IX_AGGREGATE on AGGREGATE (id);
create unique index IX_AGGREGATE_UID on AGGREGATE (uid);
create table PERSON (id bigint not null, uid varchar(500) not null, name varchar(32672), sortkey varchar(32672), organization varchar(32672),
  emails varchar(32672), phones varchar(32672), birthday varchar(100), photo varchar(200), tags varchar(32672),
  search varchar(32672), me smallint not null, trashed smallint not null);
create unique index IX_PERSON on PERSON (id);
create table ACCOUNT (id int not null, uid varchar(500) not null, platform varchar(200) not null,
  pkey varchar(32672) not null, khash bigint not null, handle varchar(32672), uri varchar(32672), name varchar(32672),
  person varchar(500), own smallint not null, i_follow smallint, follows_me smallint, trashed smallint not null);
create unique index IX_ACCOUNT on ACCOUNT (id);
create unique index IX_ACCOUNT_KEY on ACCOUNT (khash);
create index IX_ACCOUNT_PERSON on ACCOUNT (person);
create table OWN_ACCOUNT (account int not null);
create unique index IX_OWN_ACCOUNT on OWN_ACCOUNT (account);
create table EVENT (id bigint not null, uid varchar(500) not null, summary varchar(32672), starts bigint not null,
  ends bigint not null, location varchar(32672), attendees int not null, trashed smallint not null);
create unique index IX_EVENT on EVENT (id);
create index IX_EVENT_START on EVENT (starts desc, id desc);
create table CONTACT_KEY (id bigint not null, kind smallint not null, vhash bigint not null, val varchar(32672) not null);
create index IX_CONTACT_KEY on CONTACT_KEY (vhash);
create index IX_CONTACT_KEY_ID on CONTACT_KEY (id);
create table SOURCE_KEY (shash bigint not null, platform varchar(200) not null, skey varchar(32672) not null,
  uid varchar(500) not null);
create index IX_SOURCE_KEY on SOURCE_KEY (shash);

-- what happened
create table INTERACTION (id bigint not null, khash bigint not null, chash bigint not null,
  platform varchar(200) not null, pkey varchar(32672), kind smallint not null, actor int not null,
  target1 int not null, role1 smallint not null, targets int not null, ts bigint not null, prec smallint not null,
  ts_end bigint not null, direction smallint not null, audience smallint not null, recipients int not null,
  obj varchar(32672), reply varchar(32672), conv int not null, summary varchar(32672), body varchar(32672),
  web varchar(32672), batch int not null, own int not null, src_file varchar(32672), src_line bigint not null,
  peer int not null, longs smallint not null);
create unique index IX_INTERACTION on INTERACTION (id);
create index IX_INTERACTION_KEY on INTERACTION (khash, chash);
create index IX_INTERACTION_TIME on INTERACTION (ts desc, id desc);
create index IX_INTERACTION_PEER on INTERACTION (peer, ts desc, id desc);
create table TARGET (id bigint not null, pos int not null, account int not null, role smallint not null);
create unique index IX_TARGET on TARGET (id, pos);
-- others who took part, beside INTERACTION.peer
create table PEER (account int not null, ts bigint not null, id bigint not null);
create index IX_PEER on PEER (account, ts desc, id desc);
create index IX_PEER_ID on PEER (id);
create table CONVERSATION (id int not null, khash bigint not null, platform varchar(200) not null,
  ckey varchar(32672) not null, title varchar(32672));
create unique index IX_CONVERSATION on CONVERSATION (id);
create index IX_CONVERSATION_KEY on CONVERSATION (khash);
create table CONVERSATION_MEMBER (conv int not null, account int not null);
create unique index IX_CONVERSATION_MEMBER on CONVERSATION_MEMBER (conv, account);

-- roll-ups; units in parts of 232792560 (divisible by 1 to 20), so that sums are exact
create table LEDGER_DAY (account int not null, daynr int not null, what smallint not null, mine int not null,
  units bigint not null, n int not null);
create unique index IX_LEDGER_DAY on LEDGER_DAY (account, daynr, what, mine);
create table MONTH_TOTAL (monthnr int not null, kind smallint not null, direction smallint not null, n bigint not null);
create unique index IX_MONTH_TOTAL on MONTH_TOTAL (monthnr, kind, direction);
create table ACCOUNT_TOTAL (account int not null, n_in bigint not null, n_out bigint not null, n_mutual bigint not null,
  one_in bigint not null, one_out bigint not null, ts_first bigint not null, ts_in bigint not null,
  ts_out bigint not null, ts_one_in bigint not null, ts_one_out bigint not null, grade int not null);
create unique index IX_ACCOUNT_TOTAL on ACCOUNT_TOTAL (account);
create index IX_ACCOUNT_TOTAL_GRADE on ACCOUNT_TOTAL (grade desc, account);

-- imports and history
create table BATCH (id int not null, uid varchar(500) not null, platform varchar(200) not null,
  source varchar(32672), fingerprint varchar(2000), owner int not null, state varchar(20) not null,
  started bigint not null, ended bigint not null, records bigint not null, live_cursor varchar(32672),
  counts varchar(32672), not_in_it varchar(32672));
create unique index IX_BATCH on BATCH (id);
create table CHUNK (batch int not null, seq int not null, inter_from bigint not null, inter_to bigint not null,
  agg_from bigint not null, agg_to bigint not null, records bigint not null);
create unique index IX_CHUNK on CHUNK (batch, seq);
create table SEEN (batch int not null, part int not null, hashes varchar(32672) for bit data not null);
create unique index IX_SEEN on SEEN (batch, part);
create table PROBLEM (batch int not null, seq int not null, code varchar(200) not null, src_file varchar(32672),
  src_line bigint not null, message varchar(32672));
create unique index IX_PROBLEM on PROBLEM (batch, seq);
create table COVERAGE (batch int not null, platform varchar(200) not null, account int not null, kind smallint not null,
  direction smallint not null, state smallint not null, ts_from bigint not null, ts_to bigint not null);
create index IX_COVERAGE on COVERAGE (batch);
create table JOURNAL (id bigint not null, batch int not null, step bigint not null, label varchar(32672),
  at_ms bigint not null, kind varchar(200) not null, uid varchar(32672) not null, undone smallint not null,
  before_doc varchar(32672) for bit data, after_doc varchar(32672) for bit data, longs smallint not null);
create unique index IX_JOURNAL on JOURNAL (id);
create index IX_JOURNAL_BATCH on JOURNAL (batch, id);

-- what does not fit a row
--@page 16384
create table AGGREGATE_LONG (id bigint not null, doc blob(1g) not null);
create unique index IX_AGGREGATE_LONG on AGGREGATE_LONG (id);
create table INTERACTION_LONG (id bigint not null, field smallint not null, body clob(1g) not null);
create unique index IX_INTERACTION_LONG on INTERACTION_LONG (id, field);
create table JOURNAL_LONG (id bigint not null, field smallint not null, doc blob(1g) not null);
create unique index IX_JOURNAL_LONG on JOURNAL_LONG (id, field);
create table PHOTO (hash varchar(64) not null, media varchar(200) not null, content blob(1g) not null);
create unique index IX_PHOTO on PHOTO (hash);
--@page 4096
