// Finds the persons of a sheet's rows: distinct combinations first, the rows themselves only by joins on small tables.
import type { Database } from '../query'
import matchSql from './match.sql'
import datedSql from './match_dated.sql'
import type { ModelSpec, RoleSpec } from './model'
import peopleSql from './people.sql'
import { quote } from './types'

/** Renews the dictionaries persons are matched against; once after employees are loaded. */
export const indexPeople = (db: Database): Promise<void> => db.run(peopleSql)

interface RoleColumns {
  no: string
  name: string
  department: string
  day: string
  untilDay: string
}

/** Columns of `typed` a role is asked with; the day falls back to the end of the current cycle for departments only. */
function roleColumns(role: RoleSpec, model: ModelSpec): RoleColumns {
  const at = `t."${role.at}"`
  const month = model.fields[role.at] === 'month'
  return {
    no: `t.${role.no}`,
    name: `t.${role.name}`,
    department: role.department ? `t.${role.department}` : 'null::varchar',
    day: `${at}::date`,
    untilDay: month ? `last_day(${at}::date)` : `${at}::date`,
  }
}

const sameKey = (answer: string, column: RoleColumns) =>
  `${answer}.no is not distinct from ${column.no} and ${answer}.name is not distinct from ${column.name} and ${answer}.department is not distinct from ${column.department}`

/** Resolves every role of the rows in `typed`; leaves `answer_<role>` and `answer_at_<role>`, and problems in `found`. */
export async function matchPersons(db: Database, model: ModelSpec, isKnown: (field: string) => boolean): Promise<void> {
  for (const role of model.roles) {
    if (!isKnown(role.no) && !isKnown(role.name)) continue
    const column = roleColumns(role, model)
    await db.run(
      `create or replace temp table person_asked as select distinct ${column.no} as no, ${column.name} as name, ${column.department} as department from typed t`,
    )
    await db.run(matchSql)
    await db.run(`create or replace temp table answer_${role.role} as from person_answer`)
    await db.run(`create or replace temp table person_asked_at as
      select distinct ${column.no} as no, ${column.name} as name, ${column.department} as department, ${column.day} as day, ${column.untilDay} as until_day
      from typed t join answer_${role.role} a on ${sameKey('a', column)} where a.dated`)
    await db.run(datedSql)
    await db.run(`create or replace temp table answer_at_${role.role} as from person_answer_at`)
    await reportProblems(db, role, column)
  }
}

async function reportProblems(db: Database, role: RoleSpec, column: RoleColumns): Promise<void> {
  // Somebody optional who is only named may be a customer; a number that does not exist is a mistake.
  const severity = role.required ? `'block'` : `case when problem = 'number_name_conflict' or no is not null then 'warn' else 'info' end`
  await db.run(
    `insert into found
     select problem, ${severity}, ${role.required}, _sheet_id, _row,
       case when no is not null or name_col is null then coalesce(no_col, name_col) else name_col end,
       case when no is not null then ${quote(role.no)} else ${quote(role.name)} end,
       json_object('number', no, 'name', name, 'department', department)
     from (
       select distinct t._sheet_id, t._row, column_of(t._sheet_id, ${quote(role.no)}) as no_col, column_of(t._sheet_id, ${quote(role.name)}) as name_col, ${column.no} as no, ${column.name} as name, ${column.department} as department, coalesce(a.problem, d.problem) as problem
       from typed t
       join answer_${role.role} a on ${sameKey('a', column)}
       left join answer_at_${role.role} d on a.dated and ${sameKey('d', column)} and d.day is not distinct from ${column.day}
     ) where problem is not null ${role.required ? '' : `and problem <> 'missing_key'`}`,
  )
}

/** `typed` rows that may be used, each role with its `_id`, and department and role family as of the row's date. */
export async function mapPersons(db: Database, model: ModelSpec, cycleEnd: string, isKnown: (field: string) => boolean): Promise<void> {
  const extra: string[] = []
  const joins: string[] = []
  for (const role of model.roles) {
    const column = roleColumns(role, model)
    const { role: name } = role
    if (!isKnown(role.no) && !isKnown(role.name)) {
      extra.push(`null::varchar as ${name}_id`, `null::varchar as ${name}_department_id`, `null::varchar as ${name}_family`)
      continue
    }
    const id = `coalesce(a_${name}.employee_id, d_${name}.employee_id)`
    const day = `coalesce(${column.day}, date ${quote(cycleEnd)})`
    extra.push(`${id} as ${name}_id`, `s_${name}.department_id as ${name}_department_id`, `s_${name}.family as ${name}_family`)
    joins.push(
      `left join answer_${name} a_${name} on ${sameKey(`a_${name}`, column)}`,
      `left join answer_at_${name} d_${name} on ${sameKey(`d_${name}`, column)} and d_${name}.day is not distinct from ${column.day}`,
      `left join person_span s_${name} on s_${name}.employee_id = ${id} and ${day} >= s_${name}.valid_from and ${day} < s_${name}.valid_to`,
    )
  }
  await db.run(`create or replace temp view mapped as select ${['t.*', ...extra].join(', ')} from typed t ${joins.join(' ')}
    where not exists (select 1 from found b where b.blocking and b.sheet_id = t._sheet_id and b.row = t._row)`)
}
