-- What people's potential was rated, as it stands and as a level (low, medium, high), with the column of its cell.
alter table final_rating add column potential varchar;
alter table final_rating add column potential_level varchar;
alter table final_rating add column _potential_col integer;
