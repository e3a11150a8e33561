-- query: said_readings
-- the current sheets with what may have been said of how their columns are read
select sheet_id as "sheetId", coalesce(header_row, 1) as "row", json_object('constants', mapping->'constants', 'readings', mapping->'readings') as decision
from source_sheet
join source_file using (file_id)
join sheet_plan using (sheet_id)
where source_file.superseded_by is null and json_exists(mapping, '$.constants')
order by source_file.file, source_sheet.sheet_index
