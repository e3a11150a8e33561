-- Items to look at, those that hold a row back first.
select a.item_id as "itemId", a.code, a.severity, a.blocking, a.sheet_id as "sheetId", a.row, a.col as "column", a.field, a.facts, f.file, nullif(s.sheet, '') as sheet
from data_issue a
left join source_sheet s on s.sheet_id = a.sheet_id
left join source_file f on f.file_id = s.file_id
where $code is null or a.code = $code
order by case a.severity when 'block' then 0 when 'warn' then 1 else 2 end, f.file, s.sheet_index, a.row nulls first, a.col nulls first, a.item_id
limit $limit offset $offset
