-- How a sheet was laid out and mapped when it was imported, whole, so that its rows can be read again when a roster or dictionary arrives later.
create table sheet_plan (sheet_id integer not null, layout json, mapping json, merges json not null, refusal json, container boolean not null);
