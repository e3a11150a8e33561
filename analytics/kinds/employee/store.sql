-- People, from rosters, transfer lists and lists of leavers together (every sheet of the kind is in `mapped`); departments.sql and assignment.sql go on
-- with where they stood. A number that passed from one person to another gives two employees: identity is (number, interval).

-- The order of sheets that does not hang on the order they came in: what is called a correction, or a later day, comes after.
create or replace temp table sheet_order as
select _sheet_id, row_number() over (order by version) as nth_sheet from sheet_version;

-- `place`: the row among all rows of all sheets; `as_of`: the day its list holds as of
-- Texts of one sort are read together: planning `name_key` takes longer than running it on a few hundred rows. On many rows what no list has is left away.
create or replace temp table person_row as
select m.* exclude (texts, keys, manager_name, dotted_manager_name, as_of_date, as_of_month)
  replace (texts[1] as position, texts[2] as job_family, texts[3] as job_level, texts[4] as location, texts[5] as change_reason),
  trim(coalesce(m.manager_no, m.manager_name)) as manager_said, trim(coalesce(m.dotted_manager_no, m.dotted_manager_name)) as dotted_said,
  case when m.manager_no is null then keys[3] end as manager_name_key, case when m.dotted_manager_no is null then keys[4] end as dotted_name_key,
  o.nth_sheet, o.nth_sheet * 100000000 + m._row as place, coalesce(m.as_of_date, last_day(m.as_of_month)) as as_of,
  coalesce(m.is_primary, not m.is_additional) as is_main, upper(employee_no) as no_key,
  keys[1] as own_key, keys[2] as other_key,
  coalesce(regexp_matches(lower(change_reason), '离职|辞职|减员|解除|terminat|resign|exit'), false) as is_exit,
  coalesce(regexp_matches(lower(change_reason), '入职|录用|hire|onboard'), false) as is_hire
from (
  select *,
    list_transform(case when coalesce(job_family, job_level, location, change_reason) is null then [position]
      else [position, job_family, job_level, location, change_reason] end, lambda t: plain_text(t)) as texts,
    list_transform(case when coalesce(former_name, manager_name, dotted_manager_name) is null then [employee_name]
      else [employee_name, former_name, manager_name, dotted_manager_name] end, lambda n: unless_empty(name_key(n))) as keys
  from mapped
) m join sheet_order o using (_sheet_id);

{taken_back}

-- Whom one list calls by a former or another name is who bears that name elsewhere under the number, or under none. A name in Latin script and one in
-- characters under one number, hired on one day, are one person's as well: the second name.
update person_row p set own_key = a.own_key,
  former_name = case when a.in_latin then coalesce(p.former_name, p.employee_name) else p.former_name end,
  employee_name = case when a.in_latin then null else p.employee_name end
from (
  select other_key, no_key, min(own_key) as own_key, count(distinct no_key) over (partition by other_key) as holders, false as in_latin
  from person_row where other_key <> own_key group by other_key, no_key having count(distinct own_key) = 1
  union all
  select min(case when not is_han then own_key end), no_key, min(case when is_han then own_key end), 0, true
  from (
    select *, regexp_matches(own_key, '\p{Han}') as is_han
    from person_row semi join (select no_key from person_row group by no_key having min(own_key) <> max(own_key)) using (no_key) where own_key is not null
  )
  group by no_key having count(distinct own_key) = 2 and bool_or(is_han) and not bool_and(is_han) and count(distinct hire_date) <= 1
    and coalesce(max(termination_date) >= max(hire_date), true)
) a
where p.own_key = a.other_key and (p.no_key = a.no_key or (p.no_key is null and a.holders = 1));

-- A spreadsheet that took a number for a figure dropped its zeros, and SAP writes figures alone, filled up with zeros: the same name under the same
-- digits in full is the same person.
-- Of several, the one with letters is the company's own.
create or replace temp table number_in_full as
with named as (
  select no_key, own_key, number_figures(no_key) as figures, regexp_full_match(no_key, '\d+') as bare, min(employee_no) as employee_no, min(hire_date) as hired
  from person_row where own_key is not null group by all
), found as (
  select short.no_key, short.own_key, full_no.no_key as full_key, full_no.own_key as full_own, full_no.employee_no, full_no.bare
  from named short join named full_no on full_no.figures = short.figures
  where short.bare and (not full_no.bare or length(full_no.no_key) > length(short.no_key)) and coalesce(full_no.hired = short.hired, true)
    and (full_no.own_key = short.own_key
      -- Tan Grace of SAP is Grace Tan
      or (strlen(short.own_key) = length(short.own_key) and list_sort(string_split(full_no.own_key, '')) = list_sort(string_split(short.own_key, ''))))
)
select no_key, own_key, min(full_key) as full_key, min(full_own) as full_own, min(employee_no) as employee_no
from (from found qualify bare = bool_and(bare) over (partition by no_key, own_key))
group by no_key, own_key having count(distinct full_key) = 1;
update person_row p set no_key = n.full_key, employee_no = n.employee_no, own_key = n.full_own,
  employee_name = case when n.full_own = n.own_key then p.employee_name end
from number_in_full n where n.no_key = p.no_key and n.own_key = p.own_key;

-- Of a list without numbers, a person is who bears the name in another list, else known by the name alone. Several of one name are asked about.
create or replace temp table name_only as
with numbered as (select own_key, min(no_key) as no_key, min(employee_no) as employee_no, count(distinct no_key) as people from person_row where no_key is not null group by 1),
  listed as (select place, own_key, count(*) over (partition by own_key, _sheet_id, as_of, effective_date) as all_rows,
    is_primary is not null or is_additional is not null as tells_posts
  from person_row where no_key is null and own_key is not null)
select l.place, l.own_key, n.no_key, n.employee_no, coalesce(n.people, 0) > 1 or (l.all_rows > 1 and not l.tells_posts) as unsure
from listed l left join numbered n using (own_key);
insert into staged_issue
select 'ambiguous_person', 'block', true, p._sheet_id, p._row, p._col, 'employee_name', json_object('name', p.employee_name)
from person_row p join name_only n using (place) where n.unsure;
delete from person_row p using name_only n where n.place = p.place and n.unsure;
update person_row p set no_key = coalesce(n.no_key, upper(n.own_key)), employee_no = coalesce(n.employee_no, name_shown(p.employee_name))
from name_only n where n.place = p.place;

-- a row without a name belongs to the only holder of its number, else to nobody
-- `newness`: each field of a person has the value of the newest dated list that states it; of lists without a day, the last one by name
create or replace temp table number_name as
select no_key, min(own_key) as first_key, max(own_key) as last_key
from person_row where no_key in (select no_key from person_row where own_key is null) group by no_key;
create or replace temp view person_known as
select r.*, (coalesce(r.as_of, r.effective_date, date '0001-01-01') - date '0001-01-01') * 1000000000000 + r.place as newness,
  coalesce(r.own_key, case when n.first_key = n.last_key then n.first_key end,
    -- nobody says a name, and this list has no column for one: the number is all that is known
    case when n.first_key is null and c.col is null then '#' || r.no_key end) as person_key
from person_row r left join number_name n using (no_key) left join field_column c on c.sheet = r._sheet_id and c.field = 'employee_name';

-- `rows`: how many rows tell of the person; who has one needs no comparing with others
create or replace temp table person as
select *, 'E' || no_key || case when nth > 1 then '#' || nth else '' end as employee_id
from (
  select *, row_number() over of_number as nth, lag(left_on) over of_number as earlier_left
  from (
    select no_key, person_key, count(*) as rows,
      min(case when is_hire then coalesce(hire_date, effective_date) else hire_date end) as hired,
      case when max(hire_date) > max(case when is_exit then coalesce(termination_date, effective_date) else termination_date end) then null
        else max(case when is_exit then coalesce(termination_date, effective_date) else termination_date end) end as left_on
    from person_known where person_key is not null group by all
  ) window of_number as (partition by no_key order by hired nulls first, left_on nulls last, person_key)
);

-- two people at the same time on one number: the later one waits for a decision
insert into staged_issue
select 'number_name_conflict', 'block', true, k._sheet_id, k._row, k._col, 'employee_no', json_object('number', k.employee_no, 'name', k.employee_name)
from person_known k join person p using (no_key, person_key)
where p.nth > 1 and (p.earlier_left is null or p.hired is null or p.hired <= p.earlier_left);
delete from person where nth > 1 and (earlier_left is null or hired is null or hired <= earlier_left);
insert into staged_issue
select 'missing_key', 'block', true, _sheet_id, _row, _col, 'employee_name', '{}' from person_known where person_key is null;

insert into employee
with told as (
  select p.employee_id, p.no_key, p.person_key, p.rows, p.hired, p.left_on, k.employee_no, name_shown(k.employee_name) as name, k.former_name, k.work_email,
    plain_text(k.worker_type) as worker_type, k._sheet_id, k._row, k.newness, k.place
  from person p join person_known k using (no_key, person_key)
)
select employee_id, employee_no, coalesce(name, no_key), coalesce(name_key(name), person_key), former_name, work_email, hired, left_on, worker_type, _sheet_id, _row
from (
  select * exclude (rows, newness, place) from told where rows = 1
  union all
  select employee_id, no_key, person_key, hired, left_on, arg_max(employee_no, newness), arg_max(name, newness), arg_max(former_name, newness),
    arg_max(work_email, newness), arg_max(worker_type, newness), arg_min(_sheet_id, place), arg_min(_row, place)
  from told where rows > 1 group by employee_id, no_key, person_key, hired, left_on
)
order by 1;
