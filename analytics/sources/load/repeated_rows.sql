-- filled in: among (rows that can be told apart), part (whether a row of `r` says more than stands in this table), table, content (its columns but for those that say where a row stands), number, moment (who, and when it began), newest
-- Rows of a table that say what another says. Overlapping exports, a list sent twice, everything so far: alike in every column, they count once.
-- A record that stands in two sheets with the same number, of the same person and time, but not alike, is there in two versions: the newer one counts,
-- by its own times, else by what the sheets are called; `why` is `open` where nothing tells.
-- Rows without a number may say the same twice in one sheet, which is said (`same`); the sheet that says it most often has them all. A sheet that has
-- every row twice was put together from two exports. A number alone makes no two rows one record: numbers begin again with a round, a quarter, a department.
create or replace temp table repeated as
with placed as (
  -- two questions of one row may have one answer: of these, each counts
  select t.*, sheet.version, row_number() over (partition by t._sheet_id, t._row, {content} order by t._col) as turn
  from {table} t
  join sheet_version sheet on sheet._sheet_id = t._sheet_id
  where hash({content}) in (select hash({content}) from {table} t group by 1 having count(*) > 1)
    or ({record}) in (select {record} from {table} t where {record} is not null group by 1 having min(_sheet_id) <> max(_sheet_id))
),
counted as (select t.*, count(*) over (partition by t._sheet_id, {content}, turn) as copies from placed t),
alike as (
  select _sheet_id, _row, _col, version, {number} as number, {record} as record, {moment} as moment, {newest} as newest,
    first_value(_sheet_id) over same as kept_sheet, first_value(_row) over same as kept_row, row_number() over same as nth
  from counted t
  where {among}
  window same as (partition by {content}, turn order by copies desc, version.nth, _row)
),
doubled as (
  select _sheet_id from counted p group by 1
  having min(copies) > 1 and count(*) >= 6 and count(*) = (select count(*) from {table} t where t._sheet_id = p._sheet_id)
),
version as (
  select _sheet_id, _row, _col, newest, version, first_value(newest) over latest as kept_newest, first_value(version) over latest as kept_version,
    record as number, first_value(_sheet_id) over latest as kept_sheet, first_value(_row) over latest as kept_row, row_number() over latest as nth,
    count(*) over whole as versions, count(distinct _sheet_id) over whole as sheets
  from alike
  where nth = 1 and record is not null and moment is not null
  window latest as (partition by record, moment order by newest desc nulls last, version desc, _row), whole as (partition by record, moment)
)
select r.*, {part} as is_part
from (
  select _sheet_id, _row, _col, kept_sheet, kept_row, false as differs, 'alike' as why, number from alike
  where nth > 1 and (number is not null or _sheet_id <> kept_sheet or _sheet_id in (from doubled))
  union all
  select _sheet_id, _row, _col, kept_sheet, kept_row, false, 'same', number from alike
  where nth > 1 and number is null and _sheet_id = kept_sheet and _sheet_id not in (from doubled)
  union all
  select _sheet_id, _row, _col, kept_sheet, kept_row, true,
    case when kept_newest > newest then 'stamp' when kept_newest is distinct from newest then 'open' else why_newer(kept_version, version) end, number
  from version where nth > 1 and versions = sheets
) r;
