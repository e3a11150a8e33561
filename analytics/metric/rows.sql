-- query: rows · filled in: view, slice, chosen, details · parameters: hit, offset, limit and the slice's own
-- one page of the things a figure, or a count beside it, counts, misses first, in an order that does not change between pages; total = how many there are
with chosen as (
  select view_row.*, count(*) over () as total
  from {view} as view_row
  where {slice} and ({chosen}) and (cast($hit as boolean) is null or view_row.hit = $hit)
  order by view_row.hit, view_row.month, view_row.department_id, view_row.employee_id, view_row._sheet_id, view_row._row, view_row._col
  limit $limit offset $offset
)
select chosen.total, chosen.employee_id as "employeeId", person.name as "employeeName", person.employee_no as "employeeNo",
  department_now.name as department, cast(chosen.month as varchar) as month, chosen.counted, chosen.hit,
  chosen._sheet_id as "sheetId", chosen._row as "row", chosen._col as "column"{details}
from chosen
left join department_now on department_now.department_id = chosen.department_id
left join person_name as person on person.employee_id = chosen.employee_id
order by chosen.hit, chosen.month, chosen.department_id, chosen.employee_id, chosen._sheet_id, chosen._row, chosen._col
