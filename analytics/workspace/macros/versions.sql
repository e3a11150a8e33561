-- By what one sheet is newer than another: `name`, `hidden` (the other is), or `open` where nothing tells, or two things tell differently. Both are
-- {'state', 'number', 'day', 'visible', 'nth'}, see sources/load/sheet-versions.ts.
create or replace macro why_newer(newer, other) as case
  when newer.state > other.state and (newer.number < other.number or (newer.day < other.day and newer.day > 0)) then 'open'
  when newer.state > other.state then 'name'
  when newer.number > other.number then case when newer.day < other.day and newer.day > 0 then 'open' else 'name' end
  when newer.day > other.day and other.day > 0 then 'name'
  when newer.visible and not other.visible and newer.day >= other.day then 'hidden'
  else 'open' end;

-- A value as a person would write it.
create or replace macro written_number(v) as regexp_replace(round(v, 6)::varchar, '\.0$', '');
