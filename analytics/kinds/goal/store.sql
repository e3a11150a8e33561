-- Goals with what they cite. One without a number or a title of its own is known by its place and called after its indicator. A goal's cycle is the one it names, else the one its due date lies in.
insert into goal
select
  coalesce(goal_no, 'G' || _sheet_id || '-' || _row),
  coalesce(stated_cycle, cycle_at(due_date), cycle_at(start_date)), parent_goal_no, level, goal_kind,
  coalesce(title, plain_text(indicator_name)), owner_id,
  coalesce(owner_department_id, department_id_of(department)), owner_family,
  plain_text(indicator_name), baseline, target, actual, plain_text(unit),
  case when direction is not null then coalesce(direction_code(direction), 'unknown') end,
  weight, progress, status, start_date, due_date, origin_action_no, _sheet_id, _row, _col,
  indicator_key.indicator_id
from mapped
left join indicator_key on indicator_key.name = indicator_name
where coalesce(title, plain_text(indicator_name)) is not null;

-- It says neither what is aimed at nor by which indicator: the line below a list, or one that was left half empty.
insert into staged_issue
select 'missing_key', 'block', true, _sheet_id, _row, coalesce(column_of(_sheet_id, 'indicator_name'), column_of(_sheet_id, 'title'), min(_col)),
  'indicator_name', '{}'::json
from mapped where coalesce(title, plain_text(indicator_name)) is null group by _sheet_id, _row;

insert into evidence_link
select 'goal', coalesce(goal_no, 'G' || _sheet_id || '-' || _row),
   case when not is_elsewhere(cited) then cited end, case when is_elsewhere(cited) then cited end,
  _sheet_id, _row, column_of(_sheet_id, 'evidence')
from (select *, unnest(cited_in(evidence)) as cited from mapped)
where cited <> '';

insert into action_goal_link
select distinct cited, goal_no, 'explicit', 1.0
from (select coalesce(goal_no, 'G' || _sheet_id || '-' || _row) as goal_no, unnest(cited_in(origin_action_no)) as cited from mapped)
where cited <> '';

-- Goals that stand above themselves: nobody knows which of them is the highest, so none of the ring has a goal above. Said once a ring.
create or replace temp table goal_ring as
with recursive hung(goal_no) as (
  select goal_no from goal where parent_goal_no is null or parent_goal_no not in (select goal_no from goal)
  union
  select g.goal_no from goal g join hung h on h.goal_no = g.parent_goal_no
),
up(goal_no, above) as (
  select goal_no, parent_goal_no from goal where goal_no not in (from hung)
  union
  select u.goal_no, g.parent_goal_no from up u join goal g on g.goal_no = u.above where g.goal_no not in (from hung)
)
select u.goal_no, min(o.goal_no) as ring
from up u join up o on o.goal_no = u.above and o.above = u.goal_no
where exists (select 1 from up s where s.goal_no = u.goal_no and s.above = u.goal_no)
group by u.goal_no;

insert into staged_issue
select 'goal_ring', 'warn', false, g._sheet_id, g._row, column_of(g._sheet_id, 'parent_goal_no'), 'parent_goal_no',
  json_object('text', array_to_string(list_slice(list_sort(list(r.goal_no) over (partition by r.ring)), 1, 5), ', '), 'count', count(*) over (partition by r.ring))
from goal_ring r join goal g using (goal_no)
qualify row_number() over (partition by r.ring order by g._sheet_id, g._row) = 1;
update goal set parent_goal_no = null where goal_no in (select goal_no from goal_ring);
