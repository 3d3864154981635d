-- What a casebook is. Every row belongs to an entry; no row is ever changed or deleted.
-- Labels, bridges, passages and the word indices are drawn from the rest and not chained.

create table entry (
  number ${key},                    -- 1, 2, 3 … without gaps
  recorded bigint not null,         -- microseconds since 1970 in UTC, never falling
  kind text not null,               -- report, decision, judgement, undo
  content text not null,            -- SHA-256 over all that the entry brought
  hash text not null                -- SHA-256 over the hash before, number, recorded, kind, content
);
create index entry_recorded on entry (recorded);

create table report (
  entry ${key} references entry (number),
  sha256 text not null unique,      -- of the original
  media_type text not null,
  language text not null,
  file text not null,
  title text,
  author text,
  publisher text,
  published text,                   -- EDTF
  url text,
  licence text,
  grade text not null,
  claims bigint not null,           -- how many came with it
  blocks text not null,             -- a line each: role, begin, end, page
  text text not null
);

create table original (
  report ${key} references report (entry),
  bytes ${bytes} not null
);

-- A name in the form in which names are compared.
create table label (
  id ${key},
  kind text not null,
  normal text not null,
  unique (normal, kind)
);

-- Whom a report speaks of, under the name it uses itself.
create table entity (
  id ${key},
  entry bigint not null references entry (number),
  report bigint not null references report (entry),
  kind text not null,
  name text not null,
  label bigint not null references label (id),
  unique (report, kind, name)
);
create index entity_label on entity (label, report);
create index entity_entry on entity (entry);

-- Its names: the first, at position 0, is its own; each other has a reason.
create table name (
  entity bigint not null references entity (id),
  position bigint not null,
  name text not null,
  because text,
  label bigint not null references label (id),
  primary key (entity, position)
);
create index name_label on name (label);

-- Two labels that a report gives to one entity; the first entry to do so.
create table bridge (
  one bigint not null references label (id),
  other bigint not null references label (id),
  entry bigint not null references entry (number),
  primary key (one, other)
);
create index bridge_other on bridge (other);

create table claim (
  id ${key},
  name text not null unique,        -- sixteen hexadecimal digits
  entry bigint not null references entry (number),
  report bigint not null references report (entry),
  kind text not null,
  subject bigint references entity (id),
  subject_label bigint,
  subject_words text,
  object bigint references entity (id),
  object_label bigint,
  object_words text,
  value_lo bigint,
  value_hi bigint,
  value_best bigint,
  value_approximate bigint,
  value_lo_open bigint,
  value_arithmetic text,
  unit text,
  killed_lo bigint,
  killed_hi bigint,
  killed_best bigint,
  killed_approximate bigint,
  killed_lo_open bigint,
  killed_arithmetic text,
  injured_lo bigint,
  injured_hi bigint,
  injured_best bigint,
  injured_approximate bigint,
  injured_lo_open bigint,
  injured_arithmetic text,
  edtf text,
  time_words text,
  reckoning text,
  start_earliest bigint,            -- days since 1970-01-01
  start_latest bigint,
  start_seen bigint not null,
  start_approximate bigint not null,
  end_earliest bigint,
  end_latest bigint,
  end_seen bigint not null,
  end_approximate bigint not null,
  mode text not null,
  first_day bigint not null,        -- before it, it cannot have been so
  last_day bigint not null,         -- after it, it cannot have been so
  polarity text not null,
  modality text not null,
  attributed_to text,
  hedge text,
  found_by text not null,           -- rule, model, person, import
  found_name text not null,
  found_version text,
  found_steps text,
  probability double precision not null
);
create index claim_entry on claim (entry);
create index claim_report on claim (report);
create index claim_kind on claim (kind);
create index claim_found on claim (found_name);
create index claim_subject on claim (subject_label, last_day, first_day);
create index claim_object on claim (object_label, last_day, first_day);

create table qualifier (
  claim bigint not null references claim (id),
  qualifier text not null,
  word text not null,
  primary key (claim, qualifier)
);

create table quote (
  claim bigint not null references claim (id),
  position bigint not null,
  begin_at bigint not null,         -- offsets into report.text in UTF-16 units
  end_at bigint not null,
  exact text not null,
  primary key (claim, position)
);

create table passage (
  id ${key},
  report bigint not null references report (entry),
  begin_at bigint not null,
  end_at bigint not null
);
create index passage_report on passage (report);

create table decision (
  entry ${key} references entry (number),
  claim bigint not null references claim (id),
  outcome text not null,            -- accepted, corrected, rejected, withdrawn
  correction bigint references claim (id), -- taken as accepted; the claim itself when coded by hand
  by_whom text not null,
  why text not null
);
create index decision_claim on decision (claim, entry);
create index decision_correction on decision (correction, entry);

create table judgement (
  entry ${key} references entry (number),
  kind text not null,
  one_name text not null,
  one_label bigint not null references label (id),
  one_report bigint references report (entry),
  other_name text not null,
  other_label bigint not null references label (id),
  other_report bigint references report (entry),
  identity text not null,           -- same, different, unsure
  by_whom text not null,
  why text not null
);

create table undo (
  entry ${key} references entry (number),
  target bigint not null unique references entry (number),
  by_whom text not null,
  why text not null
);
