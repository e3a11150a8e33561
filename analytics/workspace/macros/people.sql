-- People are counted by bits: each has one of 64 by hash, nobody has none, and the bits set in a group are a lower bound of its people.
create or replace macro person_bit(id) as case when id is not null then 1::ubigint << (hash(id) & 63)::utinyint end;
