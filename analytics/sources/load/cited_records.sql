-- Evidence that cites a record in other letters, `a-10` for A-10, cites that record.
update evidence_link l set record_no = r.record_no
from (
  select open.record_no as cited, min(w.record_no) as record_no
  from (select distinct record_no from evidence_link where record_no is not null and record_no not in (select record_no from work_record)) open
  join work_record w on upper(w.record_no) = upper(open.record_no)
  group by open.record_no having count(distinct w.record_no) = 1
) r
where l.record_no = r.cited;
