-- Feedback between two people and when it was answered and closed. Department and role family are the receiver's.
insert into feedback
select
  feedback_no, giver_id, receiver_id, receiver_department_id, receiver_family, giver_department_id, cycle_at("at"::date), date_trunc('month', "at"::date)::date,
  "at", channel, polarity, text, scene, action, impact, responded_at, closed_at, _sheet_id, _row, _col
from mapped;

-- Nobody answers before being told: such a time says nothing of how long it took.
insert into staged_issue
select 'answered_before_asked', 'warn', false, _sheet_id, _row, column_of(_sheet_id, field), field, '{}'::json
from (
  select _sheet_id, _row, case when responded_at < "at" then 'responded_at' else 'closed_at' end as field
  from mapped where least(responded_at, closed_at) < "at"
);
