-- Action nodes of goals and the evidence each was closed with.
insert into goal_action_node
select
  node_no, goal_no, cycle_at(coalesce(due_at, done_at)::date), title, expected_evidence, due_at, done_at,
  owner_id, coalesce(owner_department_id, department_id_of(department)), owner_family, _sheet_id, _row, _col
from mapped;

insert into evidence_link
select 'goal_action_node', node_no, case when not is_elsewhere(cited) then cited end, case when is_elsewhere(cited) then cited end,
  _sheet_id, _row, column_of(_sheet_id, 'evidence')
from (select *, unnest(cited_in(evidence)) as cited from mapped)
where cited <> '';
