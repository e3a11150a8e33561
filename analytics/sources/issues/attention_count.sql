-- How many items of each kind, most first.
select code, count(*) as count from data_issue group by code order by count desc, code
