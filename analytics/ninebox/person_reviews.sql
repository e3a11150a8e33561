-- 一个人在一个周期收到的评价。
-- The reviews a person received in a cycle.
select
  r.type, r.reviewer_id as "reviewerId", e.name as reviewer, r.score, r.score_max as "scoreMax", nullif(trim(r.comment), '') as comment,
  r._sheet_id as "sheetId", r._row as row, r._col as "column"
from review r
left join employee e on e.employee_id = r.reviewer_id
where r.reviewee_id = $employee and r.cycle_id = $cycle
order by case upper(r.type) when 'MANAGER' then 1 when 'CROSS_DEPT' then 2 when 'PEER' then 3 when 'UPWARD' then 4 else 5 end, r._sheet_id, r._row
