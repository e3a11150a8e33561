-- Feedback between two people and when it was answered and closed. Department and role family are the receiver's.
-- fields: feedback_no id, giver_no id, giver_name name, receiver_no id, receiver_name name, department department, at instant, channel text, polarity text, text text, scene text, action text, impact text, responded_at instant, closed_at instant
-- person: giver giver_no giver_name - at required
-- person: receiver receiver_no receiver_name - at required
-- main: text scene at
insert into feedback
select
  feedback_no, giver_id, receiver_id, receiver_department_id, receiver_family, giver_department_id, cycle_of("at"::date), date_trunc('month', "at"::date)::date,
  "at", channel, polarity, text, scene, action, impact, responded_at, closed_at, _sheet_id, _row, _col
from mapped;
