-- 各表中写人名的列，及其首个数据行。
-- Columns of names, in sheets of any kind, that lie in a raw table, and where their data begins.
select c.sheet_id, c.col, coalesce(s.first_data_row, 1) as first_row
from source_column c
join source_sheet s using (sheet_id)
join duckdb_columns() t on t.schema_name = 'raw' and t.table_name = 's' || c.sheet_id and t.column_name = 'c' || c.col
where c.type = 'name' or (c.field is null and regexp_matches(c.header, '姓名$'))
order by all
