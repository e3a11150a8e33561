-- query: address · parameters: sheets, a JSON list of their ids as texts
-- one row per column of a sheet, and per known sheet at least one, with what addresses of its cells are worded from; one more for a form, with its layout
select source_sheet.sheet_id as "sheetId", source_file.file, source_file.kind, source_sheet.sheet, source_column.col as "column", source_column.header,
  null as layout
from source_sheet
join source_file on source_file.file_id = source_sheet.file_id
left join source_column on source_column.sheet_id = source_sheet.sheet_id
where is_one_of(cast(source_sheet.sheet_id as varchar), $sheets)
union all
select source_sheet.sheet_id, source_file.file, source_file.kind, source_sheet.sheet, null, null,
  cast(sheet_plan.layout as varchar)
from sheet_plan
join source_sheet on source_sheet.sheet_id = sheet_plan.sheet_id
join source_file on source_file.file_id = source_sheet.file_id
where is_one_of(cast(source_sheet.sheet_id as varchar), $sheets) and cast(sheet_plan.layout as varchar) like '%"form":{"cells":[%'
