-- query: said_readings
-- one row per column of a current sheet that is read as a person said
select sheet_id as "sheetId", coalesce(header_row, 1) as "row", replace(entry.key, '#reading:', '')::integer as "column", entry.value->>'$' as said
from source_sheet
join source_file using (file_id), json_each(source_sheet.constants) as entry
where source_file.superseded_by is null and starts_with(entry.key, '#reading:')
order by source_file.file, source_sheet.sheet_index, "column"
