-- Numbers that stand elsewhere in other letters, `a-10` or `A–10` for A-10, mean what has the number, where nothing has it letter by letter and one thing does so.
update evidence_link l set record_no = r.record_no
from (
  select open.record_no as cited, min(w.record_no) as record_no
  from (select distinct record_no from evidence_link where record_no is not null and record_no not in (select record_no from work_record)) open
  join work_record w on number_key(w.record_no) = number_key(open.record_no)
  group by open.record_no having count(distinct w.record_no) = 1
) r
where l.record_no = r.cited;

update goal_action_node n set goal_no = g.goal_no
from (
  select open.goal_no as cited, min(g.goal_no) as goal_no
  from (select distinct goal_no from goal_action_node where goal_no is not null and goal_no not in (select goal_no from goal)) open
  join goal g on number_key(g.goal_no) = number_key(open.goal_no)
  group by open.goal_no having count(distinct g.goal_no) = 1
) g
where n.goal_no = g.cited;

update goal l set origin_action_no = a.action_no
from (
  select open.action_no as cited, min(a.action_no) as action_no
  from (select distinct origin_action_no as action_no from goal where origin_action_no is not null and origin_action_no not in (select action_no from action_item)) open
  join action_item a on number_key(a.action_no) = number_key(open.action_no)
  group by open.action_no having count(distinct a.action_no) = 1
) a
where l.origin_action_no = a.cited;
update action_goal_link l set action_no = a.action_no
from (
  select open.action_no as cited, min(a.action_no) as action_no
  from (select distinct action_no from action_goal_link where action_no not in (select action_no from action_item)) open
  join action_item a on number_key(a.action_no) = number_key(open.action_no)
  group by open.action_no having count(distinct a.action_no) = 1
) a
where l.action_no = a.cited;
