create table passage_words (id bigint primary key references passage (id), words tsvector not null);
create index passage_words_words on passage_words using gin (words);
create table claim_words (id bigint primary key references claim (id), words tsvector not null);
create index claim_words_words on claim_words using gin (words);
