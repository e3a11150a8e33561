-- Every column of a raw sheet, with what is known of it.
select t.column, coalesce(c.header, w.header) as header, c.field, c.hidden, w.kind as "notStored"
from (
  select substr(column_name, 2)::integer as "column" from information_schema.columns
  where table_schema = 'raw' and table_name = $name and column_name <> '_row'
) t
left join source_column c on c.sheet_id = $id and c.col = t.column
left join (
  select unnest((notes->'withheld')::struct("column" integer, header varchar, kind varchar, "from" integer)[], recursive := true) from source_sheet where sheet_id = $id
) w on w.column = t.column
order by t.column
