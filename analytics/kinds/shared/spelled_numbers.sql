-- Numbers that stand elsewhere in other letters, `a-10` or `A–10` for A-10, mean what has the number, where nothing has it letter by letter and one thing does so.
update {from} set {cited} = r.meant
from (
  select open.cited, min(o.{number}) as meant
  from (select distinct {cited} as cited from {from} where {cited} is not null and {cited} not in (select {number} from {of})) open
  join {of} o on number_key(o.{number}) = number_key(open.cited)
  group by open.cited having count(distinct o.{number}) = 1
) r
where {from}.{cited} = r.cited;
