-- query: facts · filled in: view, where, facts · parameters: the slice's own
-- one row: medians and quantiles beside a figure, which are no sums of cells
select [{facts}]::double[] as facts
from {view} as view_row
where {where}
