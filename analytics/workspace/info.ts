// What the window's frame says of an open workspace, and the row reconciliation.
import { basename } from 'node:path'
import type { Workspace } from './open'
import type { CycleInfo, WorkspaceInfo } from './types'

/** The department all others stand under, where there is one. */
const topDepartment = `select min(top) from (select department_id, split_part(path, '/', 1) as top from department)
  having count(distinct top) = 1 and count(distinct department_id) > 2`

/** A company that nobody named is called like the top of its departments, else like the file. */
export async function workspaceInfo({ db, path, lost, readOnly, journalBehind, backups }: Workspace): Promise<WorkspaceInfo> {
  const head = await db.first<{ company: string; cycle: string; people: number; asOf: string | null; sheets: number }>(
    `select coalesce(nullif(setting_text('company.name'), ''), (${topDepartment}), '') as company, setting_text('cycle.current') as cycle,
       (select count(*) from employee where termination_date is null or termination_date >= coalesce((select max(end_date) from review_cycle where cycle_id = setting_text('cycle.current')), date '1900-01-01')) as people,
       (select max(finished_at) from import_batch) as "asOf", (select count(*) from source_sheet) as sheets`,
  )
  const cycles = await db.all<CycleInfo>(
    `select distinct cycle_id as id, cycle_id as name, start_date as first, end_date as last from (
       select cycle_id, start_date, end_date from review_cycle
       union select cycle_id, start_date, end_date from cycle_calendar where cycle_id = setting_text('cycle.current'))
     where start_date is not null order by start_date desc`,
  )
  const families = await db.all<{ name: string }>(
    'select distinct job_family as name from employment_assignment where job_family is not null order by 1',
  )
  return {
    path: path ?? '',
    name: path ? basename(path, '.duckdb') : head!.company,
    company: head!.company || (path ? basename(path, '.duckdb') : ''),
    cycle: head!.cycle,
    cycles,
    people: head!.people,
    departments: await db.all(
      `select department_id as id, arg_max(name, since) as name, arg_max(path, since) as path, arg_max(level, since) as level
       from (select *, coalesce(valid_from, date '0001-01-01') as since from department) group by all order by path, id`,
    ),
    roleFamilies: families.map((family) => family.name),
    empty: head!.sheets === 0,
    asOf: head!.asOf,
    warning: lost ? { code: 'lost_batches', ...lost } : null,
    readOnly,
    journalBehind,
    backupTrouble: backups?.trouble ?? null,
  }
}
