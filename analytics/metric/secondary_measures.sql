-- query: secondary_measures · filled in: view, where, measures · parameters: the slice's own
-- one row: medians and quantiles beside a figure, which are no sums of cells
select [{measures}]::double[] as values
from {view} as view_row
where {where}
