-- Series of indicators: one row an indicator, subject and period, whatever shape the sheet had. `reading` has the value already read.
create or replace temp table series_row as
with cell as (
  select m._sheet_id, m._row, m._col, r.indicator_id, coalesce(d.name, plain_text(m.indicator_name)) as indicator_name, r.value, m.base,
    coalesce(d.unit, unit_base(coalesce(unit_in_brackets(m.indicator_name), m.unit)), unit_behind(m.value)) as unit,
    case finality_code(m.finality) when 'final' then true when 'provisional' then false end as is_final,
    split_part(m.period, ' ', 1)::date as day, split_part(m.period, ' ', 2) as written_grain, grain_code(m.grain) as said_grain,
    subject_code(m.subject_kind) as said_kind, plain_text(coalesce(m.subject_name, m.department, m.department_code)) as subject_text,
    coalesce((select min(p.department_id) from department p where p.department_id = '/' || upper(coalesce(m.department_code, m.subject_name))),
      department_id_of(m.subject_name), department_id_of(m.department)) as department_id
  from mapped m
  join reading r using (_sheet_id, _row, _col)
  left join indicator d on d.indicator_id = r.indicator_id
  where r.value is not null
),
-- a list of days that all end, or all begin, a month is one of months
habit as (
  select _sheet_id, count(distinct day) > 1 and bool_and(written_grain = 'day') and (bool_and(day = last_day(day)) or bool_and(day(day) = 1)) as monthly
  from cell group by all
),
period as (
  select * exclude (written_grain, said_grain), case when period_rank(said_grain) > period_rank(written_grain) then said_grain
    when monthly then 'month' else written_grain end as grain
  from cell join habit using (_sheet_id)
),
person as (
  select subject_text, case when count(distinct employee_id) = 1 then min(employee_id) end as employee_id
  from (select distinct subject_text from cell where subject_text is not null) s
  join person_index p on p.no_key = upper(s.subject_text) or p.name_key = name_key(s.subject_text)
  group by all
)
select p.* exclude (said_kind, day, monthly, department_id), period_start(day, grain) as period_start,
  case when said_kind is not null then said_kind
    when subject_text is null or regexp_full_match(lower(subject_text),
      '(全|本)?(公司|集团)(整体|全体|合计)?|全[行院校厂店司局馆]|整体|全员|company|group|overall')
    then 'company' when p.department_id is null and w.employee_id is not null then 'person' else 'department' end as subject_kind,
  p.department_id, w.employee_id
from period p left join person w using (subject_text);

-- a person nobody knows is nobody's series
insert into staged_issue
select distinct 'unmatched_person', 'block', true, _sheet_id, _row, coalesce(column_of(_sheet_id, 'subject_name'), _col), 'subject_name',
  json_object('number', null, 'name', subject_text)
from series_row where subject_kind = 'person' and employee_id is null;

insert into metric_value
select indicator_id, indicator_name, subject_kind, case subject_kind when 'person' then employee_id when 'department' then department_id end,
  case when subject_kind <> 'person' then subject_text end, period_start, grain, value, unit, base, is_final, _sheet_id, _row, _col
from series_row where subject_kind <> 'person' or employee_id is not null
-- a longer report tells the months before again, and its row is no repetition of the shorter one's
qualify count(*) over (partition by _sheet_id, _row) = 1 or row_number() over (
  partition by indicator_id, subject_kind, coalesce(department_id, employee_id, subject_text), period_start, grain, value, unit, base, is_final order by _sheet_id, _row, _col) = 1;

insert into staged_issue
select 'department_unknown', 'warn', false, _sheet_id, min(_row),
  coalesce(column_of(_sheet_id, 'department'), column_of(_sheet_id, 'subject_name'), column_of(_sheet_id, 'department_code')), 'department', json_object('text', subject_text)
from series_row where subject_kind = 'department' and department_id is null group by _sheet_id, subject_text;

-- a word that says the value is not there yet is no gap, and no zero
insert into staged_issue
select 'unparseable', 'warn', false, _sheet_id, _row, _col, 'value', json_object('text', left(trim(value), 40))
from mapped where is_missing(value) and regexp_matches(value, '(?i)待|未|暂|tbd');

insert into staged_issue
select 'missing_key', 'block', true, m._sheet_id, m._row, coalesce(column_of(m._sheet_id, 'value'), min(m._col)), 'value', '{}'::json
from mapped m
where not exists (select 1 from series_row s where s._sheet_id = m._sheet_id and s._row = m._row)
  and not exists (select 1 from staged_issue f where f.sheet_id = m._sheet_id and f.row = m._row)
group by m._sheet_id, m._row;

-- Another value of one indicator, subject and period: both stay. What was provisional may well be another value in the end.
insert into staged_issue
select 'said_differently', 'warn', false, v._sheet_id, v._row, v._col, 'value', json_object('text', regexp_replace(v.value::varchar, '\.0$', ''),
  'name', concat_ws(' · ', v.indicator_name, v.subject_text, strftime(v.period_start, '%Y-%m-%d')),
  'other', json_object('sheetId', v.first_sheet, 'row', v.first_row, 'column', v.first_col))
from (
  select *, first_value(_sheet_id) over same as first_sheet, first_value(_row) over same as first_row, first_value(_col) over same as first_col,
    first_value(value) over same as first_said
  from metric_value
  window same as (partition by indicator_id, subject_kind, coalesce(subject_id, subject_text), period_start, grain, is_final order by _sheet_id, _row, _col)
) v
where v.value <> v.first_said and v._sheet_id in (select distinct _sheet_id from mapped);
