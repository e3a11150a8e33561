-- What was noticed while a batch was read; moved to `data_issue` with a number each when all sheets are done.
create or replace temp table staged_issue (code varchar, severity varchar, blocking boolean, sheet_id integer, row integer, col integer, field varchar, facts json);
