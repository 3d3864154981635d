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

-- Two labels that one report gives to one entity, each way; the first entry to do so. Unlike a
-- bridge it is no step to a third.
create table beside (
  label bigint not null references label (id),
  other bigint not null references label (id),
  entry bigint not null references entry (number),
  primary key (label, other)
)${rowless};
insert into beside (label, other, entry)
  select a.label, b.label, min(e.entry)
    from name a join name b on b.entity = a.entity join entity e on e.id = a.entity
   where a.label <> b.label group by a.label, b.label;

-- The first report that uses a name is looked for by it.
drop index name_label;
create index name_label on name (label, entity);
