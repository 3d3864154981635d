-- After somebody is forgotten the engine's files are rewritten. That cannot be part of the same
-- transaction and may fail, so it is owed from then on until it is done.

-- A row for each forgetting after which the files were not rewritten yet.
create table wiping (
  forgetting bigint not null references forgetting (entry)
);
