-- Where claims that may speak of one matter are found, and what people say of what stands open.
-- What is filed is drawn from the claims and not chained.

create table filed (
  key bigint not null,              -- sixty-four bits drawn from a key
  claim bigint not null references claim (id),
  primary key (key, claim)
)${rowless};

-- Which keys the claims are filed under: one row, or none where nothing is filed.
create table filing (
  edition text not null
);

create table remark (
  entry ${key} references entry (number),
  state text not null,              -- open, explained, work_needed
  by_whom text not null,
  why text not null
);

-- What a remark speaks of.
create table remark_matter (
  remark bigint not null references remark (entry),
  position bigint not null,
  matter text not null,
  primary key (remark, position)
);

-- The first report that uses a name is looked for by it.
drop index name_label;
create index name_label on name (label, entity);
