-- query: address · parameters: sheets, a JSON list of their ids as texts
-- one row per column of a sheet, and per known sheet at least one, with what addresses of its cells are worded from
select source_sheet.sheet_id as "sheetId", source_file.file, source_file.kind, source_sheet.sheet, source_column.col as "column", source_column.header
from source_sheet
join source_file on source_file.file_id = source_sheet.file_id
left join source_column on source_column.sheet_id = source_sheet.sheet_id
where is_one_of(cast(source_sheet.sheet_id as varchar), $sheets)
