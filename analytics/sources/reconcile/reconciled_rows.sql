-- query: reconciled_rows · filled in: waiting · parameters: sheets (a JSON list of ids), state, offset, limit
-- one page of the rows of some sheets that the row reconciliation counts as left out or as waiting for attention, in the order of the sheets; total = how many there are.
-- A sheet of which nothing was accepted waits with all its rows: `waiting` are those
with asked as (
  select unnest(from_json($sheets::json, '["INTEGER"]')) as sheet_id
),
marked as (
  select sheet_id, row, 'left_out' as state, reason from excluded_row
  union all
  select item.sheet_id, item.row, 'attention', min(item.code)
  from data_issue as item
  anti join excluded_row as gone on gone.sheet_id = item.sheet_id and gone.row = item.row
  where item.row is not null and item.severity in ('block', 'warn')
    and item.sheet_id in (select sheet_id from source_sheet where accepted > 0)
  group by item.sheet_id, item.row
  union all
  {waiting}
)
select marked.sheet_id as "sheetId", marked.row as "row", marked.reason, count(*) over () as total
from marked
join asked using (sheet_id)
join source_sheet using (sheet_id)
join source_file using (file_id)
where marked.state = $state
order by source_file.file, source_sheet.sheet_index, marked.sheet_id, marked.row
limit $limit offset $offset
