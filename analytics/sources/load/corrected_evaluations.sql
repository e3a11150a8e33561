-- Evaluations without a number in a list that was sent again: of two sheets with the same columns, the one that is called corrected or final holds for whomever
-- both rate once, by one rater, in one cycle and on one scale. What the other says of them goes, and is said where it differs.
create or replace temp table corrected_evaluation as
with again as (
  select fingerprint from source_sheet s join sheet_version v on v._sheet_id = s.sheet_id group by 1 having count(distinct v.version.state) > 1
),
rated as (
  select r._sheet_id, r._row, r._col, r.type, r.reviewer_id, r.score, r.rating, s.fingerprint, v.version,
    concat_ws('|', r.reviewee_id, r.reviewer_id, r.type, r.cycle_id, r.score_max) as whose
  from review r
  join source_sheet s on s.sheet_id = r._sheet_id
  join sheet_version v on v._sheet_id = r._sheet_id
  where s.fingerprint in (from again) and coalesce(r.score::varchar, r.rating) is not null and (r.reviewer_id is not null or r.type in ('SELF', 'MANAGER', 'UNKNOWN'))
  qualify count(*) over (partition by r._sheet_id, whose) = 1
)
select o.*, n._sheet_id as kept_sheet, n._row as kept_row,
  n.score is distinct from o.score or n.rating is distinct from o.rating as differs
from rated o
join rated n on n.whose = o.whose and n.fingerprint = o.fingerprint
where n.version.state > o.version.state and why_newer(n.version, o.version) = 'name'
qualify row_number() over (partition by o._sheet_id, o.whose order by n.version desc) = 1;

delete from review
where (_sheet_id, _row, coalesce(_col, -1), type, coalesce(reviewer_id, '')) in (
  select (_sheet_id, _row, coalesce(_col, -1), type, coalesce(reviewer_id, '')) from corrected_evaluation);

insert into staged_issue
select 'older_version', 'info', false, c._sheet_id, min(c._row), arg_min(c._col, c._row), null,
  json_object('count', count(distinct c._row), 'other', f.file, 'row', arg_min(c.kept_row, c._row), 'reason', 'name',
    'text', coalesce(arg_min(c.score, c._row)::varchar, arg_min(c.rating, c._row)))
from corrected_evaluation c
join source_sheet s on s.sheet_id = c.kept_sheet
join source_file f using (file_id)
where c.differs group by c._sheet_id, f.file;
