-- How many items of each kind, most first.
select code, count(*) as count from attention_item group by code order by count desc, code
