-- Canonical tables of a company of 100,000 in one quarter, straight in SQL: the same rows at every run. Seeds keep the columns independent.
-- Hashed twice: hashes of one value with two seeds differ by a constant only.
create temp macro whole(seed, i, n) as (hash(hash(i, seed)) % n)::integer;
create temp macro share(seed, i) as (hash(hash(i, seed)) % 1000003) / 1000003.0;

insert into import_batch values (1, 1, '2026-04-08 10:00:00+08', '2026-04-08 10:05:00+08', 10, 10, 16000000, 16000000, 0, 0, 'bench');
insert into source_file
select i, 1, 'table-' || i || '.csv', 'bench', 1000000, 'bench-' || i, 'csv', 'utf-8', ',', 'text', null, null from range(1, 11) t(i);
insert into source_sheet
select i, i, 'table-' || i, 0, false, null, 1, null, 1, 2, null, 10, 1000000, 1000000, 0, 0, '{}', '{}' from range(1, 11) t(i);
insert into review_cycle values
  ('2025Q4', '2025Q4', '2025-10-01', '2025-12-31', '2025Q3'), ('2026Q1', '2026Q1', '2026-01-01', '2026-03-31', '2025Q4');
update setting set value = '2026Q1' where key = 'cycle.current';

-- one company, 20 centres, 200 departments
insert into department values ('D', '云治', null, '云治', 0, null, null, 1, 2);
insert into department select 'D' || c, '中心' || c, 'D', '云治/中心' || c, 1, null, null, 1, 3 + c from range(20) t(c);
insert into department
select 'D' || (d % 20) || '-' || d, '部门' || d, 'D' || (d % 20), '云治/中心' || (d % 20) || '/部门' || d, 2, null, null, 1, 30 + d from range(200) t(d);

create temp table person as
select i, 'P' || lpad(i::varchar, 6, '0') as id, 'D' || (i % 200 % 20) || '-' || (i % 200) as department_id,
  ['生产', '销售', '研发', '职能', '客服', '质量'][1 + whole(1, i, 6)] as role_family
from range(100000) t(i);
insert into employee select id, 'E' || i, '员工' || i, '员工' || i, null, null, date '2015-01-01' + whole(2, i, 3500), null, '正式', 1, i + 2 from person;
insert into employment_assignment
select id, '2020-01-01', '9999-12-31', department_id, '岗位', role_family, 'P' || (1 + whole(3, i, 8)), 'P' || lpad((i % 200)::varchar, 6, '0'), null, null, 1, i + 2, null, true
from person;

-- 5,000,000 work records: two thirds MES with quantities and hours, one third CRM, one record a visit
insert into work_record
with numbered as (
  select r, whole(4, r, 100000) as i, timestamptz '2026-01-01 00:00:00+08' + to_seconds(whole(5, r, 7775000)) as ended, whole(6, r, 40) + 10 as quantity
  from range(5000000) t(r)
)
select 'W' || lpad(r::varchar, 8, '0'), if(r % 3 < 2, 'MES', 'CRM'), if(r % 3 < 2, '报工', '拜访'), '事项' || (r % 977), person.id, department_id, role_family,
  '2026Q1', date_trunc('month', ended)::date, ended - interval 2 hour, ended, ended + to_seconds((exp(share(7, r) * 14.2))::bigint),
  if(r % 3 < 2, quantity, null), if(r % 3 < 2, quantity - whole(8, r, 3), null), null, null, if(r % 3 < 2, round(1 + share(9, r) * 9, 1), null),
  null, null, '完成', null, null, null, 2, (r + 2)::integer, 6, null, null
from numbered join person using (i)
order by r;

insert into indicator (indicator_id, name, unit, formula_text, source_system, record_kind, record_field, aggregate, numerator_field, denominator_field, abs_tol, rel_tol,
  direction, month_field, _sheet_id, _row) values
  ('合格产量', '合格产量', '件', null, 'MES', '报工', '合格数', '求和', null, null, null, 0.01, 'up', null, 3, 2),
  ('投入工时', '投入工时', '小时', null, 'MES', '报工', '工时', '求和', null, null, null, 0.01, 'up', null, 3, 3),
  ('良品率', '良品率', '%', null, 'MES', '报工', null, '比率', '合格数', '数量', 0.001, 0, 'up', null, 3, 4),
  ('客户拜访数', '客户拜访数', '次', null, 'CRM', '拜访', null, '计数', null, null, 0, 0, 'up', null, 3, 5);
-- four values a person and month, one in fifteen of them wrong, one in fifty not reported
insert into reported_value
with total as (
  select employee_id, month, sum(good_qty) as good, sum(hours) as hours, sum(good_qty) / sum(quantity) as yield, count(*) filter (kind = '拜访') as visits,
    any_value(department_id) as department_id, any_value(role_family) as role_family
  from work_record group by all
),
entry as (
  select *, hash(employee_id, month, name) as h
  from (
    select *, '合格产量' as name, good as v from total union all select *, '投入工时', hours from total
    union all select *, '良品率', yield from total union all select *, '客户拜访数', visits from total
  )
)
select '2026Q1', employee_id, department_id, role_family, name, name, month, if(h % 15 = 0, v * 1.2 + 1, v), v::varchar, null, timestamptz '2026-04-02 09:00:00+08',
  4, (row_number() over (order by employee_id, month, name))::integer + 1, 5, false, null
from entry where v is not null and h % 50 > 0;

-- 500,000 goals: the company's, 200 of departments, the rest people's
insert into goal
select 'G' || g, '2026Q1', case when g = 0 then null when g <= 200 then 'G0' when g % 40 = 0 then null else 'G' || (1 + g % 200) end,
  case when g = 0 then '公司' when g <= 200 then '部门' else '个人' end, 'KR', '做好第 ' || g || ' 项交付', person.id, department_id, role_family, null, null,
  100, round(40 + share(10, g) * 80, 1), '%', 'up', 0.2, null, '进行中', '2026-01-01', date '2026-01-15' + whole(11, g, 75),
  if(g between 1000 and 42999, 'A' || g, null), 5, (g + 2)::integer, 9, null
from range(500000) t(g) join person on person.i = g % 100000;
insert into goal_action_node
select 'N' || n, 'G' || (n % 400000 + 201), '2026Q1', '动作 ' || n, '周报', timestamptz '2026-01-05 18:00:00+08' + to_days(whole(12, n, 110)), null,
  person.id, department_id, role_family, 6, (n + 2)::integer, 4
from range(600000) t(n) join person on person.i = n % 100000;
insert into evidence_link
select 'goal_action_node', 'N' || n, 'W' || lpad((whole(13, n, 5100000))::varchar, 8, '0'), null, 6, (n + 2)::integer, 5 from range(600000) t(n) where n % 10 < 9
union all
select 'goal', 'G' || g, 'W' || lpad((whole(14, g, 5100000))::varchar, 8, '0'), null, 5, (g + 2)::integer, 12 from range(500000) t(g) where g % 8 < 7;

-- 2,000,000 invitations: a manager's and one's own for everybody, the rest voluntary across departments; every answer is a review
insert into review_request
with numbered as (
  select r, if(r < 200000, r % 100000, whole(15, r, 100000)) as ratee,
    case when r < 100000 then r % 200 when r < 200000 then r % 100000 else whole(16, r, 100000) end as rater,
    timestamptz '2026-01-05 09:00:00+08' + to_seconds(whole(17, r, 6900000)) as sent
  from range(2000000) t(r)
)
select 'R' || r, '2026Q1', a.id, b.id, case when r < 100000 then 'MANAGER' when r < 200000 then 'SELF' else 'CROSS_DEPT' end,
  a.department_id, b.department_id, a.role_family, r >= 200000 and a.department_id <> b.department_id, r >= 200000,
  date_trunc('month', sent)::date, sent, sent + interval 7 day, if(share(18, r) < 0.7, sent + to_seconds(whole(19, r, 300000)), null), 7, (r + 2)::integer, 9, null
from numbered join person a on a.i = ratee join person b on b.i = rater
order by r;
insert into review
select request_no, cycle_id, reviewee_id, reviewer_id, relation, reviewee_department_id, reviewee_role_family, month, 2 + (hash(request_no) % 31) / 10.0, 5, null, null,
  submitted_at, _sheet_id, _row, _col
from review_request where submitted_at is not null;

-- 100,000 action items of the quarter before, 5,000,000 stage events, 1,000,000 notes of feedback, tags and courses
insert into action_item
select 'A' || i, '2025Q4', id, department_id, role_family, 'P' || lpad((i % 200)::varchar, 6, '0'), '整理第 ' || i || ' 条改善建议', if(i % 20 = 0, null, '报告'),
  '2025-12-18', date '2026-01-19' + whole(20, i, 60), null, if(i % 25 = 0, null, '王强'),
  timestamptz '2026-01-15 18:00:00+08' + to_days(whole(21, i, 66)), timestamptz '2026-03-30 18:00:00+08', '完成', 8, i + 2, 4, null
from person;
insert into stage_event
with numbered as (
  select e, e // 5 as lead, (e % 5)::integer as stage, timestamptz '2026-01-05 08:00:00+08' + to_minutes(whole(22, e // 5, 115000) + (e % 5)::integer * 600) as entered
  from range(5000000) t(e)
)
select '线索流转', 'L' || lead, stage + 1, ['接收', '分配', '联系', '报价', '签约'][stage + 1], entered,
  if(e % 10000 = 0, null, entered + to_seconds((exp(share(23, e) * 11))::bigint)), null, person.id, department_id, '2026Q1',
  date_trunc('week', entered)::date, date_trunc('month', entered)::date, '完成', 9, (e + 2)::integer, 3
from numbered join person on person.i = lead % 100000
order by e;
insert into feedback
with numbered as (
  select f, whole(24, f, 100000) as giver, whole(25, f, 100000) as receiver, timestamptz '2026-01-05 09:00:00+08' + to_seconds(whole(26, f, 6900000)) as given
  from range(1000000) t(f)
)
select 'F' || f, a.id, b.id, b.department_id, b.role_family, a.department_id, '2026Q1', date_trunc('month', given)::date, given, '面谈',
  if(f % 4 = 0, '负向', '正向'), '反馈', null, null, null, if(share(27, f) < 0.9, given + to_seconds(whole(28, f, 400000)), null), null, 10, (f + 2)::integer, 6
from numbered join person a on a.i = giver join person b on b.i = receiver;
insert into behavior_tag
select id, department_id, role_family, '2026Q1', '2026-02-01', '主动', if(k = 2, '负向', '正向'), 1 + whole(29, i * 3 + k, 5), null, '2026-02-10', 10, i + 2, k::integer
from person, range(3) t(k);
insert into learning_record
select id, department_id, role_family, '2026Q1', '2026-02-01', '课程' || k, null, '2026-02-20', 1 + whole(30, i * 2 + k, 16), null, null, true, 10, i + 2, k::integer
from person, range(2) t(k);
