-- Goals with what they cite. One without a number or a title of its own is known by its place and called after its indicator. A goal's cycle is the one it names, else the one its due date lies in.
insert into goal
select
  coalesce(goal_no, 'G' || _sheet_id || '-' || _row), coalesce(read_cycle(cycle), cycle_of(due_date), cycle_of(start_date)), parent_goal_no, level, goal_kind, coalesce(title, plain_text(indicator_name)), owner_id,
  coalesce(owner_department_id, department_id_of(department)), owner_family, plain_text(indicator_name), baseline, target, actual, plain_text(unit), case when direction is not null then coalesce(direction_code(direction), 'unknown') end,
  weight, progress, status, start_date, due_date, origin_action_no, _sheet_id, _row, _col,
  indicator_key.indicator_id
from mapped
left join indicator_key on indicator_key.name = indicator_name;

insert into evidence_link
select 'goal', coalesce(goal_no, 'G' || _sheet_id || '-' || _row), case when cited not similar to 'https?://.*' then cited end, case when cited similar to 'https?://.*' then cited end,
  _sheet_id, _row, column_of(_sheet_id, 'evidence')
from (select *, unnest(cited_in(evidence)) as cited from mapped)
where cited <> '';

insert into action_goal_link
select distinct cited, goal_no, 'explicit', 1.0
from (select coalesce(goal_no, 'G' || _sheet_id || '-' || _row) as goal_no, unnest(cited_in(origin_action_no)) as cited from mapped)
where cited <> '';
