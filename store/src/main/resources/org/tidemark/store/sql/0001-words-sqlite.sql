create virtual table passage_words using fts5 (
  words, content = '', tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
);
create virtual table claim_words using fts5 (
  words, content = '', tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
);
