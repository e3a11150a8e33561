-- An objective stands in the rows of its key results, which are goals below it; what it is aligned with, and how far it has come, is said beside it.
-- Rows that follow each other under one objective are of it, whoever owns its key results.
create or replace temp table objective_change as
select _sheet_id, _row, owner, is_new, objective_progress, sum(is_new::integer) over (partition by _sheet_id order by _row) as run,
  coalesce(owner <> lag(owner) over (partition by _sheet_id order by _row), false) as is_others,
  coalesce(objective_progress <> lag(objective_progress ignore nulls) over (partition by _sheet_id order by _row), false) as is_further
from (
  select *, coalesce(owner_id, owner_name) as owner,
    (objective, objective_no, stated_cycle) is distinct from lag((objective, objective_no, stated_cycle)) over (partition by _sheet_id order by _row) as is_new
  from mapped where objective is not null);
-- where nearly each objective of several rows is one person's, so is each
create or replace temp table ones_own as
select _sheet_id, avg((owners = 1)::integer) >= 0.6 and count(*) > 2 as own
from (select _sheet_id, run, count(distinct owner) as owners from objective_change group by all having count(owner) > 1) group by all;
create or replace temp table objective_row as
select _sheet_id, _row,
  -- two people may have set themselves the same
  sum((is_new or (is_others and (is_further or coalesce(own, false))))::integer) over (partition by _sheet_id order by _row) as nth
from objective_change left join ones_own using (_sheet_id);

-- what neither names a cycle nor has any day is of the current one
create or replace temp table goal_undated as
from undated_sheet where sheet in (select _sheet_id from mapped) and sheet not in (
  select _sheet_id from mapped where coalesce(stated_cycle, due_date::varchar, start_date::varchar) is not null);
insert into staged_issue
select 'cycle_assumed', 'warn', false, _sheet_id, min(_row), arg_min(_col, _row), null, json_object('count', count(*), 'cycle', any_value(undated_cycle))
from mapped join goal_undated on sheet = _sheet_id group by _sheet_id;

create or replace temp table goal_objective as
select 'O' || _sheet_id || '-' || min(_row) as goal_no, _sheet_id, min(_row) as _row, nth,
  coalesce(any_value(stated_cycle), (select undated_cycle from goal_undated where sheet = any_value(_sheet_id))) as cycle_id, any_value(objective) as objective,
  any_value(objective_no) as no, case when count(distinct coalesce(owner_id, owner_name)) = 1 then any_value(owner_id) end as owner_id,
  case when count(distinct coalesce(owner_id, owner_name)) = 1 then any_value(owner_name) end as owner_name,
  case when count(distinct owner_department_id) = 1 then any_value(owner_department_id) end as owner_department_id,
  case when count(distinct department) = 1 then any_value(department) end as department, any_value(owner_family) as owner_family,
  coalesce(any_value(objective_progress), any_value(progress) filter (coalesce(title, indicator_name) is null)) as progress, any_value(parent_goal_no) as above,
  any_value(objective_weight) as weight
from mapped join objective_row using (_sheet_id, _row)
group by _sheet_id, nth;

-- 周启明 O1 names an objective by whose it is.
create or replace temp macro objective_said(t) as (
  select min(o.goal_no) from goal_objective o where trim(t) in (o.objective, o.owner_name || ' ' || o.no, o.owner_name || o.no));

-- O1-KR2 is below O1, where there is one.
create or replace temp macro above_by_number(n) as (
  select any_value(p.goal_no) from mapped p where p.goal_no = nullif(regexp_extract(n, '^(.*[^-._\s])[-._\s]*KR[-._\s]?\d+$', 1, 'i'), ''));

-- Objectives and key results may stand in rows of their own: what is called a key result is below the objective above it.
create or replace temp macro is_key_result(t) as coalesce(regexp_full_match(lower(trim(t)), '{key_results}'), false);
create or replace temp macro is_objective(t) as coalesce(regexp_full_match(lower(trim(t)), 'o|objectives?|目标|目標'), false);

create or replace temp table goal_row as
with said as (
select m.* replace (coalesce(o.goal_no, m.parent_goal_no, above_by_number(m.goal_no)) as parent_goal_no, coalesce(m.goal_no, 'G' || m._sheet_id || '-' || m._row) as goal_no),
  coalesce(m.title, plain_text(m.indicator_name)) as called
from mapped m
left join objective_row r on r._sheet_id = m._sheet_id and r._row = m._row
left join goal_objective o on o._sheet_id = r._sheet_id and o.nth = r.nth
)
select * replace (coalesce(parent_goal_no, case when is_key_result(level) or is_key_result(goal_kind) then
  last_value(case when is_objective(level) or is_objective(goal_kind) then goal_no end ignore nulls) over (partition by _sheet_id order by _row) end) as parent_goal_no)
from said;

insert into goal (goal_no, cycle_id, parent_goal_no, level, kind, title, owner_id, department_id, role_family, progress, weight, _sheet_id, _row, _col)
select goal_no, cycle_id, coalesce(objective_said(above), above), 'O', null, objective, owner_id, coalesce(owner_department_id, department_id_of(department)), owner_family,
  progress, weight, _sheet_id, _row, column_of(_sheet_id, 'objective')
from goal_objective;

-- 投诉率（越低越好）, [逆向指标] 返工数, `Churn, lower is better`; 逆向物流 and 正向反馈 name something.
create or replace temp macro direction_in(texts) as list_filter(list_transform(list_transform(texts, lambda t: lower(fold_width(t))), lambda n: direction_code(coalesce(
  unless_empty(regexp_extract(n, '越[高低大小多少长短快慢]越[好优佳]|(?:lower|smaller|less|fewer|shorter|higher|larger|more)(?: is)? (?:the )?better')),
  unless_empty(regexp_extract(n, '[\(\[【,;、，；]\s*((?:[正负反逆]向|(?:成本|效益|极小|极大)型|望[大小目])(?:型|指标|考核)?|(?:min|max)imi[sz]e)\s*[\)\]】,;、，；]', 1))))), lambda code: code is not null)[1];

-- Goals with what they cite. One without a number or a title of its own is known by its place and called after its indicator. A goal's cycle is the one it names, else the one its due date lies in.
insert into goal
select
  goal_no,
  coalesce(stated_cycle, cycle_at(due_date), cycle_at(start_date), undated_cycle), parent_goal_no, level, goal_kind,
  called, owner_id,
  coalesce(owner_department_id, department_id_of(department)), owner_family,
  plain_text(indicator_name), baseline, target, actual, plain_text(unit),
  case when direction is not null then coalesce(direction_code(direction), 'unknown')
    -- 百公里电耗▼, as a legend above says
    when regexp_matches(called, '[▲△↑⬆][)）]?$') then 'up' when regexp_matches(called, '[▼▽↓⬇][)）]?$') then 'down'
    else coalesce(direction_in([called, goal_row.indicator_name, row_note]), usual_direction) end,
  weight, progress, status, start_date, due_date, origin_action_no, _sheet_id, _row, _col,
  indicator_key.indicator_id
from goal_row
left join indicator_key on indicator_key.name = indicator_name
left join (select indicator_id, direction as usual_direction from indicator) defined on defined.indicator_id = indicator_key.indicator_id
left join goal_undated on goal_undated.sheet = _sheet_id
where called is not null;

{spelled}
-- Above may stand what the goal there is called, behind whose it is and its place: `陆承岳 - O1 品牌与渠道双增长`.
create or replace temp macro title_said(t) as regexp_replace(trim(t), '^.{0,20}?[\s·–—:：-]*\bO\s?\d{1,2}[\s:：.、–—-]+', '');
update goal set parent_goal_no = t.goal_no
from (
  select said.text, titled.cycle_id, titled.goal_no
  from (select title, cycle_id, min(goal_no) as goal_no from goal group by all having count(*) = 1) titled
  join (
    select distinct text, unnest([trim(text), title_said(text)]) as title
    from (select distinct parent_goal_no as text from goal where parent_goal_no is not null and parent_goal_no not in (select goal_no from goal))
  ) said using (title)
) t
where t.text = goal.parent_goal_no and t.cycle_id is not distinct from goal.cycle_id and t.goal_no <> goal.goal_no;

-- It says neither what is aimed at nor by which indicator: the line below a list, or one that was left half empty.
insert into staged_issue
select 'missing_key', 'block', true, _sheet_id, _row, coalesce(column_of(_sheet_id, 'indicator_name'), column_of(_sheet_id, 'title'), min(_col)),
  'indicator_name', '{}'::json
from goal_row where called is null and objective is null group by _sheet_id, _row;

insert into evidence_link
select 'goal', goal_no,
   case when not is_elsewhere(cited) then cited end, case when is_elsewhere(cited) then cited end,
  _sheet_id, _row, column_of(_sheet_id, 'evidence')
from (select *, unnest(cited_in(evidence)) as cited from goal_row)
where cited <> '';

insert into action_goal_link
select distinct cited, goal_no, 'explicit', 1.0
from (select goal_no, unnest(cited_in(origin_action_no)) as cited from goal_row)
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
