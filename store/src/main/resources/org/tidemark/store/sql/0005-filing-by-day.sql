-- Where very many claims speak of one matter, those nearest in time are looked for; so the days
-- stand where the claims are filed. All are filed anew when they are next asked for.
drop table filed;
create table filed (
  key bigint not null,              -- sixty-four bits drawn from a key
  claim bigint not null references claim (id),
  first_day bigint not null,        -- as in the claim
  last_day bigint not null,
  primary key (key, claim)
)${rowless};
delete from filing;
