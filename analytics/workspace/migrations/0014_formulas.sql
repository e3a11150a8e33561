-- Indicators that an expression computes: its text as written, whether its values are shares of a whole (null where no expression computes it),
-- and the factor of each field in its numerator and its denominator; the field `constant` is added by itself
alter table indicator add column formula varchar;
alter table indicator add column is_share boolean;
create table indicator_term (indicator_id varchar not null, field varchar not null, numerator double, denominator double);
