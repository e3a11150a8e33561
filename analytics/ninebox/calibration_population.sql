-- view: calibration_population · title: 校准人群 / Who is calibrated
-- 每个周期最后一天在职的员工，及其当日所在部门、职族、职级、主管。同侪组 = 职族 + 职级段；职级段把相邻两级合为一段（P5、P6 → P5–P6），没有数字的职级自成一段。
-- One row per cycle and employee employed on the cycle's last day, with department, job family, level and manager as of that day (else the latest
-- assignment that overlaps the cycle). Peer group = job family + level band; a band joins two neighbouring levels (P5, P6 → P5–P6); a level without a
-- number is a band of its own. Leavers before the last day and joiners after it are not calibrated.
select
  cycle_id,
  employee_id,
  department_id,
  role_family,
  level,
  manager_id,
  coalesce(nullif(concat_ws(' ', nullif(trim(role_family), ''), level_band), ''), '') as peer_group
from (
  select
    c.cycle_id,
    e.employee_id,
    a.assignment.department_id as department_id,
    a.assignment.job_family as role_family,
    a.assignment.job_level as level,
    a.assignment.manager_id as manager_id,
    case
      when regexp_matches(a.assignment.job_level, '\d{1,4}') then
        regexp_extract(a.assignment.job_level, '^\s*([^\d]*)', 1)
        || (2 * ((regexp_extract(a.assignment.job_level, '(\d{1,4})', 1)::integer + 1) // 2) - 1)
        || '–'
        || regexp_extract(a.assignment.job_level, '^\s*([^\d]*)', 1)
        || (2 * ((regexp_extract(a.assignment.job_level, '(\d{1,4})', 1)::integer + 1) // 2))
      else nullif(trim(a.assignment.job_level), '')
    end as level_band
  from employee e
  cross join review_cycle c
  left join (
    select
      s.employee_id,
      k.cycle_id,
      max_by(
        {department_id: s.department_id, job_family: s.job_family, job_level: s.job_level, manager_id: s.manager_id},
        (s.valid_to > k.end_date, s.valid_from, coalesce(s._sheet_id, 0), coalesce(s._row, 0))
      ) as assignment
    from employment_assignment s
    join review_cycle k on s.valid_from <= k.end_date and s.valid_to > k.start_date
    group by s.employee_id, k.cycle_id
  ) a on a.employee_id = e.employee_id and a.cycle_id = c.cycle_id
  where coalesce(e.hire_date, c.start_date) <= c.end_date
    and coalesce(e.termination_date, c.end_date) >= c.end_date
)
