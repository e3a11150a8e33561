-- Feedback between two people and when it was answered and closed. Department and role family are the receiver's.
insert into feedback
select
  feedback_no, giver_id, receiver_id, receiver_department_id, receiver_family, giver_department_id, cycle_at("at"::date), date_trunc('month', "at"::date)::date,
  "at", channel, polarity, text, scene, action, impact, responded_at, closed_at, _sheet_id, _row, _col
from mapped;
