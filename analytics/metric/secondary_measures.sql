-- query: secondary_measures · filled in: view, slice, measures · parameters: the slice's own
-- one row: medians and quantiles beside a figure, which are no sums of cells
select {measures}
from {view} as view_row
where {slice}
