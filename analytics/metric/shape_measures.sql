-- query: shape_measures · filled in: keys, measures, view, joined, slice, groups · parameters: the slice's own
-- one row per group of a slice, and the whole of it: what a figure's shape measures and no sum of cells gives
select {keys}, {measures}
from {view} as view_row{joined}
where {slice}
group by {groups}
