-- What was noticed while a batch was read; moved to `attention_item` with a number each when all sheets are done.
create or replace temp table found (code varchar, severity varchar, blocking boolean, sheet_id integer, row integer, col integer, field varchar, facts json);
