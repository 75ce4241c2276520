-- the few circles and promises among many people and accounts
create index IX_AGGREGATE_KIND on AGGREGATE (kind, uid);
