-- query: stored_digest · filled in: rows, keys, numbers
-- one row for all rows of a table or query, whatever their order: how many, the sum of the hashes of their keys, and the exact sums of their numbers
select count(*) as rows, coalesce(sum(hash({keys})), 0)::varchar as keys, [{numbers}]::double[] as numbers
from ({rows}) as digested
