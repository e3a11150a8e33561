-- query: tie_raters · filled in: slice · parameters: the slice's own
-- how many people gave the feedback that ties are made of
select count(distinct view_row.employee_id) as raters
from invitation as view_row
where view_row.is_tie and {slice}
