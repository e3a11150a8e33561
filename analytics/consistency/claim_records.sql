-- query: behind_evidence · parameters: sheet, row, col
-- the work records cited by the claim that stands in that row: the first 1,000 of them, each with how many there are
with claim as (
  select 'goal' as claim_kind, goal_no as claim_no, _sheet_id, _row, cast(null as integer) as _col from goal
  union all
  select 'goal_action_node', node_no, _sheet_id, _row, null from goal_action_node
  union all
  select 'review', request_no, _sheet_id, _row, null from review
)
select count(*) over () as total, record.record_no as text, coalesce(record.subject, record.status) as value,
  record._sheet_id as "sheetId", record._row as "row", record._col as "column"
from claim
join (select distinct claim_kind, claim_no, record_no from evidence_link) as link using (claim_kind, claim_no)
join work_record as record on record.record_no = link.record_no
where claim._sheet_id = $sheet and claim._row = $row and (cast($col as integer) is null or claim._col is null)
order by record.at_end, text, "sheetId", "row"
limit 1000
