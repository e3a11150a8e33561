-- Every column of a raw sheet, with what is known of it.
select t.column, c.header, c.field, c.hidden
from (
  select substr(column_name, 2)::integer as "column" from information_schema.columns
  where table_schema = 'raw' and table_name = $name and column_name <> '_row'
) t
left join source_column c on c.sheet_id = $id and c.col = t.column
order by t.column
