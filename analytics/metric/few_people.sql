-- query: few_people · filled in: view, where · parameters: limit and the slice's own
-- whether the figure is withheld for the few people behind what it counts; nobody at all is not few
select count(*) between 1 and $limit - 1 as few
from (
  select distinct employee_id from {view} as view_row where {where} and view_row.counted and employee_id is not null limit $limit
)
