-- helper: sheet_file
-- one row per sheet: the file it stands in, used as the source of rows that no system stamped
select source_sheet.sheet_id, source_file.file
from source_sheet
join source_file using (file_id)
