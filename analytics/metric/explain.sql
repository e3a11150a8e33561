-- query: explain · filled in: view, slice, chosen · parameters: the slice's own
-- one row per sheet that rows of the figure stand in, the fullest first
select view_row._sheet_id as "sheetId", source_file.file, source_sheet.sheet, source_file.kind, count(*) as rows
from {view} as view_row
join source_sheet on source_sheet.sheet_id = view_row._sheet_id
join source_file on source_file.file_id = source_sheet.file_id
where {slice} and {chosen}
group by view_row._sheet_id, source_file.file, source_sheet.sheet, source_file.kind
order by rows desc, file, "sheetId"
