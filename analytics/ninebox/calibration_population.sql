-- view: calibration_population · title: 校准人群 / Who is calibrated
-- 每个周期最后一天在职的员工，及其当日所在部门、职族、职级、主管。同侪组 = 职族 + 职级段；职级段把相邻两级合为一段（P5、P6 → P5–P6），没有数字的职级自成一段。
-- One row per cycle and employee employed on the cycle's last day, with department, job family, level and manager as of that day (else the latest
-- assignment that overlaps the cycle). Peer group = job family + level band; a band joins two neighbouring levels (P5, P6 → P5–P6); a level without a
-- number is a band of its own. Leavers before the last day and joiners after it are not calibrated.
with assignment as (
  select cycle_id, employee_id, department_id, job_family, job_level, manager_id
  from (
    select k.cycle_id, s.employee_id, s.department_id, s.job_family, s.job_level, s.manager_id,
      row_number() over (
        partition by s.employee_id, k.cycle_id
        order by case when s.valid_to > k.end_date then 1 else 0 end desc, s.valid_from desc, coalesce(s._sheet_id, 0) desc, coalesce(s._row, 0) desc) as place
    from employment_assignment s
    join review_cycle k on s.valid_from <= k.end_date and s.valid_to > k.start_date
    where s.is_primary
  ) as overlapping
  where place = 1
),
employed as (
  select
    c.cycle_id,
    e.employee_id,
    a.department_id,
    a.job_family as role_family,
    a.job_level as level,
    a.manager_id,
    coalesce(ltrim(first_match(a.job_level, '^\s*[^\d]*')), '') as series,
    quotient(cast(first_match(a.job_level, '\d{1,4}') as integer) + 1, 2) as pair_no
  from employee e
  cross join review_cycle c
  left join assignment a on a.employee_id = e.employee_id and a.cycle_id = c.cycle_id
  where coalesce(e.hire_date, c.start_date) <= c.end_date
    and coalesce(e.termination_date, c.end_date) >= c.end_date
)
select
  cycle_id,
  employee_id,
  department_id,
  role_family,
  level,
  manager_id,
  concat_ws(' ', nullif(trim(role_family), ''), case
    when pair_no is null then nullif(trim(level), '')
    else series || cast(2 * pair_no - 1 as varchar) || '–' || series || cast(2 * pair_no as varchar)
  end) as peer_group
from employed
