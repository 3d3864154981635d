-- An entity's claims in the order in which they were recorded, so that the first of very many are
-- found at once, and the days without looking at the claims themselves.

drop index claim_subject;
create index claim_subject on claim (subject_label, id, last_day, first_day);
drop index claim_object;
create index claim_object on claim (object_label, id, last_day, first_day);
create index claim_days on claim (last_day, first_day, entry, report);
