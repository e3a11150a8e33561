-- 一组工作表的文件、表名、来源格式。
-- File, sheet and format of some sheets (ids as a JSON list), and their column headers.
select s.sheet_id as "sheetId", f.file, s.sheet, f.kind, c.headers
from source_sheet s
join source_file f on f.file_id = s.file_id
left join (select sheet_id, map(list(col::varchar order by col), list(header order by col))::json as headers from source_column group by sheet_id) c
  on c.sheet_id = s.sheet_id
where s.sheet_id in (select unnest(from_json($sheets, '["INTEGER"]')))
