-- view: potential_input · title: 潜力的每一项依据 / Every input of a potential score
-- 每项依据一行，value 为点数：
--   behaviour 行为标签：点数（缺省 1），正向为正、负向为负、中性为 0；没有正负向时按点数自身的符号。
--   learning 学习成长：已完成课程的学时（缺省 1）× 得分 ÷ 满分（没有得分按 1）；未通过记 0。
--   collaboration 协作贡献：受邀的跨部门评价，提交记 1、未提交记 0；给其他部门的反馈记 1；收到其他部门的正向反馈记 1，其他反馈记 0。
-- One row per input, value in points. behaviour: points of a tag (1 if none), sign by polarity, 0 if neutral, own sign if no polarity is given.
-- learning: hours of a completed course (1 if none) · score / scale (1 if none), 0 if failed. collaboration: a cross-department evaluation asked of the
-- person, 1 if submitted, else 0; feedback given to another department, 1; feedback received from another department, 1 if positive, else 0.
with own as (select department_id, department_of_group(min(path)) as unit from department group by department_id)
select
  cycle_id,
  employee_id,
  'behaviour' as part,
  case
    when polarity is null or trim(polarity) = '' then coalesce(points, 1.0)
    when lower(trim(polarity)) in ('positive', 'pos', '+', 'praise', '正', '正向', '正面', '积极', '表扬', '加分') then abs(coalesce(points, 1.0))
    when lower(trim(polarity)) in ('negative', 'neg', '-', '负', '负向', '负面', '消极', '改进', '提醒', '扣分', 'improvement', 'reminder')
      then -abs(coalesce(points, 1.0))
    else 0.0
  end as value,
  _sheet_id,
  _row,
  _col
from behavior_tag
where cycle_id is not null
union all
select
  cycle_id,
  employee_id,
  'learning' as part,
  case
    when passed = false then 0.0
    else greatest(coalesce(hours, 1.0), 0.0) * case when score_max > 0 then greatest(0.0, least(1.0, coalesce(score / score_max, 1.0))) else 1.0 end
  end as value,
  _sheet_id,
  _row,
  _col
from learning_record
where cycle_id is not null and (completed_at is not null or passed is not null or score is not null)
union all
select
  cycle_id,
  reviewer_id as employee_id,
  'collaboration' as part,
  case when submitted_at is not null or answered then 1.0 else 0.0 end as value,
  _sheet_id,
  _row,
  _col
from review_request
where is_cross_department and cycle_id is not null and reviewer_id is not null
union all
select cycle_id, giver_id as employee_id, 'collaboration' as part, 1.0 as value, _sheet_id, _row, _col
from feedback
left join own as giver on giver.department_id = feedback.giver_department_id
left join own as receiver on receiver.department_id = feedback.department_id
where cycle_id is not null and giver_id is not null and coalesce(giver.unit, giver_department_id) <> coalesce(receiver.unit, feedback.department_id)
union all
select
  cycle_id,
  receiver_id as employee_id,
  'collaboration' as part,
  case when lower(trim(polarity)) in ('positive', 'pos', '+', 'praise', '正', '正向', '正面', '积极', '表扬') then 1.0 else 0.0 end as value,
  _sheet_id,
  _row,
  _col
from feedback
left join own as giver on giver.department_id = feedback.giver_department_id
left join own as receiver on receiver.department_id = feedback.department_id
where cycle_id is not null and receiver_id is not null and coalesce(giver.unit, giver_department_id) <> coalesce(receiver.unit, feedback.department_id)
