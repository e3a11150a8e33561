-- query: address · parameters: cells, a JSON list of { sheetId, row, column }
-- one row per cell of a known sheet, with what its address is worded from; position counts the list from 1
with asked as (
  select unnest(list) as cell, generate_subscripts(list, 1) as position
  from (select from_json($cells::json, '[{"sheetId": "INTEGER", "row": "INTEGER", "column": "INTEGER"}]') as list)
)
select asked.position, cell.sheetId as "sheetId", cell."row" as "row", cell."column" as "column",
  source_file.file, source_file.kind, source_sheet.sheet, source_column.header
from asked
join source_sheet on source_sheet.sheet_id = cell.sheetId
join source_file on source_file.file_id = source_sheet.file_id
left join source_column on source_column.sheet_id = cell.sheetId and source_column.col = cell."column"
order by asked.position
