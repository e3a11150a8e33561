-- 各表中写人名的列，及其首个数据行。
-- Columns of names, in sheets of any kind, that lie in a raw table, and where their data begins; of forms, the cell that holds the name.
select c.sheet_id, c.col, coalesce(s.first_data_row, 1) as first_row, f.cell
from source_column c
join source_sheet s using (sheet_id)
left join (
  select sheet_id, unnest(range(json_array_length(layout->'form'->'cells')::bigint))::integer as col, unnest((layout->'form'->'cells')::json[])::varchar as cell
  from sheet_plan where (layout->'form') is not null
) f on f.sheet_id = c.sheet_id and f.col = c.col
left join duckdb_columns() t on t.schema_name = 'raw' and t.table_name = 's' || c.sheet_id and t.column_name = 'c' || c.col
where (t.column_name is not null or f.cell is not null) and ( c.type = 'name' or (c.field is null and regexp_matches(c.header, '姓名$')))
order by all
