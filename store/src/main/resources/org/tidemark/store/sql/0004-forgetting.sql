-- A person can be forgotten: their names are made unreadable in the rows, and the chain stays whole.

-- Mixed into the content's hash, so that nobody can try names until one fits. It is destroyed when
-- something the entry brought is forgotten. Empty in entries of earlier versions.
alter table entry add column salt text not null default '';

create table forgetting (
  entry ${key} references entry (number),
  by_whom text not null,
  why text not null
);

-- The entries whose rows are not any more what was recorded, and the forgetting that did it.
create table forgotten (
  entry ${key} references entry (number),
  forgetting bigint not null references forgetting (entry)
);
