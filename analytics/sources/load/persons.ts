// Finds the persons of all rows: distinct combinations first, the rows themselves only by joins on small tables.
import type { FieldType, Kind, PersonRole } from '../../kinds/shared/types'
import type { Database } from '../../workspace/query'
import { useIdentities } from './identities'
import matchSql from './match.sql'
import answerSql from './match_answer.sql'
import datedSql from './match_dated.sql'
import peopleSql from './people.sql'
import { answerTogether, reportTogether, togetherOf } from './people-together'
import { cycleKeySql } from './stated-cycles'
import { quote } from './types'
import { type TypedSource, typedRows } from './typing'
import { matchUnknown } from './unknown-persons'

/** Renews the dictionaries persons are matched against; once after employees are loaded. */
export const indexPeople = (db: Database): Promise<void> => db.run(peopleSql)

/** A role some sheet has columns for. */
export interface AskedRole {
  model: Kind
  role: PersonRole
}

interface RoleColumns {
  no: string
  name: string
  department: string
  day: string
  untilDay: string
}

/** Columns of the typed rows a role is asked with; the day falls back to the end of the current cycle for departments only. */
function roleColumns({ role, model }: AskedRole, day = dayOf(`t."${role.at}"`, model.fields[role.at])): RoleColumns {
  const type = model.fields[role.at]
  return {
    no: `t.${role.no}`,
    name: `t.${role.name}`,
    department: role.department ? `t.${role.department}` : 'null::varchar',
    day,
    untilDay: type === 'month' || type === 'period' ? `last_day(${day})` : day,
  }
}

/** A period begins with its first day. */
const dayOf = (field: string, type: FieldType): string => (type === 'period' ? `split_part(${field}, ' ', 1)::date` : `${field}::date`)

const sameKey = (answer: string, column: RoleColumns) =>
  `${answer}.no is not distinct from ${column.no} and ${answer}.name is not distinct from ${column.name} and ${answer}.department is not distinct from ${column.department}`
const sameDay = (answer: string, column: RoleColumns) =>
  `${answer}.day is not distinct from ${column.day} and ${answer}.until_day is not distinct from ${column.untilDay}`

/** What of the answers hangs on a row's date; where nothing does, rows need not be asked. */
export interface DatedAnswers {
  dated: boolean
  moved: boolean
  /** Ids were learned that sheets of earlier imports name as well: they are to be read again. */
  changes: boolean
}

const stillUnknown = `select count(*) > 0 as unknown, coalesce(bool_or(no is not null and own_key is not null and not contains(no, '@')), false) as paired,
    (exists (from person_identity)) as taught
  from person_key k where account is not null and not exists (
    select 1 from person_candidate c where c.no is not distinct from k.no and c.name is not distinct from k.name and c.department is not distinct from k.department)`

/** Resolves every role of the typed rows: leaves `person_answer` and `person_answer_at`, and problems in `staged_issue`. */
export async function matchPersons(db: Database, roles: AskedRole[], sources: TypedSource[]): Promise<DatedAnswers> {
  if (!roles.length) return { dated: false, moved: false, changes: false }
  const union = (select: (role: AskedRole, column: RoleColumns) => string) =>
    `select distinct * from (${roles.map((role) => select(role, roleColumns(role))).join(' union all ')})`
  const ask = async () => {
    await db.run(
      `create or replace temp table person_asked as ${union(
        ({ model }, { no, name, department }) =>
          `select ${no} as no, ${name} as name, ${department} as department from ${typedRows(model)} t`,
      )}`,
    )
    await db.run(matchSql)
    return (await db.first<{ unknown: boolean; paired: boolean; taught: boolean }>(stillUnknown))!
  }
  let left = await ask()
  const learned = left.paired || left.taught ? await useIdentities(db, roles, sources) : { used: false, changes: false }
  if (learned.used) left = await ask()
  const several = left.unknown && (await matchUnknown(db))
  await db.run(answerSql)
  if (several) await answerTogether(db)
  const { dated, problems, moved, spelled } = (await db.first<DatedAnswers & { problems: boolean; spelled: boolean }>(
    `select coalesce(bool_or(dated), false) as dated, coalesce(bool_or(spelled), false) as spelled, coalesce(bool_or(problem is not null), false) as problems,
       (select count(*) > 0 from person_span_moved) as moved from person_answer`,
  ))!
  if (dated) await answerByDay(db, union)
  if (dated || problems) await reportProblems(db, roles, dated)
  if (several && problems) await reportTogether(db)
  if (spelled) await reportSpelled(db, roles, dated)
  if (dated) await reportAfterLeaving(db, roles)
  return { dated, moved, changes: learned.changes }
}

async function answerByDay(db: Database, union: (select: (role: AskedRole, column: RoleColumns) => string) => string): Promise<void> {
  await db.run(
    `create or replace temp table person_asked_at as ${union(
      ({ model }, column) =>
        `select ${column.no} as no, ${column.name} as name, ${column.department} as department, ${column.day} as day, ${column.untilDay} as until_day
         from ${typedRows(model)} t join person_answer a on ${sameKey('a', column)} where a.dated`,
    )}`,
  )
  await db.run(datedSql)
}

async function reportProblems(db: Database, roles: AskedRole[], dated: boolean): Promise<void> {
  // Somebody optional who is only named may be a customer; a number that does not exist is a mistake.
  const selects = roles.map((asked) => {
    const column = roleColumns(asked)
    const { role, model } = asked
    // An empty cell of a month after somebody left says nothing of them.
    const filled = model.spread?.value === 'value' ? 'where not is_missing(t.value)' : ''
    return `select t._sheet_id, t._row, ${quote(role.no)} as no_field, ${quote(role.name)} as name_field, ${role.required} as required, ${role.lacking === true} as lacking,
        ${quote(togetherOf(role))} as together, ${column.no} as no, ${column.name} as name, ${column.department} as department, ${dated ? 'coalesce(a.problem, d.problem)' : 'a.problem'} as problem,
        ${dated ? 'd.left_on' : 'null::date'} as left_on
      from ${typedRows(model)} t
      join (from person_answer where dated or problem is not null) a on ${sameKey('a', column)}
      ${dated ? `left join person_answer_at d on a.dated and ${sameKey('d', column)} and ${sameDay('d', column)}` : ''} ${filled}`
  })
  await db.run(
    `create or replace temp table person_problem as
     select p.*, case when no is not null or n.col is null then coalesce(o.col, n.col) else n.col end as col,
       case when no is not null then no_field else name_field end as field, o.col is not null or n.col is not null as has_column
     from (select distinct * from (${selects.join(' union all ')})) p
     left join field_column o on o.sheet = _sheet_id and o.field = no_field
     left join field_column n on n.sheet = _sheet_id and n.field = name_field
     where problem is not null and (required or problem <> 'missing_key');
     insert into staged_issue
     select problem, case when required then 'block' when problem = 'number_name_conflict' or (no is not null and not is_foreign_id(no)) then 'warn' else 'info' end, required, _sheet_id, _row,
       col, field, json_object('number', no, 'name', name, 'department', department, 'day', left_on)
     from person_problem where not (lacking and problem = 'missing_key') and (required or problem <> 'unmatched_person')
       and (together = 'alone' or problem <> 'row_of_several');
     -- Somebody beside the person of the row holds none up: once, however many rows name them.
     insert into staged_issue
     select 'other_person_unknown', case when no is not null and not is_foreign_id(no) then 'warn' else 'info' end, false, _sheet_id, min(_row),
       arg_min(col, _row), field, json_object('number', no, 'name', name, 'department', any_value(department), 'count', count(distinct _row))
     from person_problem where problem = 'unmatched_person' and not required group by _sheet_id, field, no, name;
     -- once a sheet, however many rows keep quiet
     insert into staged_issue
     select 'rater_unknown', 'info', false, _sheet_id, min(_row), any_value(col), any_value(field), json_object('count', count(*))
     from person_problem where lacking and problem = 'missing_key' and has_column group by _sheet_id`,
  )
}

/** What is dated after somebody left, and not long after, counts; how many rows of whom is said once a sheet. */
async function reportAfterLeaving(db: Database, roles: AskedRole[]): Promise<void> {
  const selects = roles
    .filter(({ role }) => role.required)
    .map((asked) => {
      const column = roleColumns(asked)
      return `select t._sheet_id, t._row, ${quote(asked.role.no)} as no_field, ${quote(asked.role.name)} as name_field, d.employee_id, d.left_on
        from ${typedRows(asked.model)} t join (from person_answer_at where left_on is not null and employee_id is not null) d
          on ${sameKey('d', column)} and ${sameDay('d', column)}`
    })
  // Few imports have any: only then is each row looked at.
  const left = await db.first('select 1 as found from person_answer_at where left_on is not null and employee_id is not null limit 1')
  if (!selects.length || !left) return
  await db.run(
    `insert into staged_issue
     select 'after_leaving', 'info', false, t._sheet_id, min(t._row), coalesce(any_value(o.col), any_value(n.col)), any_value(name_field),
       json_object('number', any_value(e.employee_no), 'name', any_value(e.name), 'day', max(left_on), 'count', count(distinct t._row))
     from (${selects.join(' union all ')}) t
     join employee e using (employee_id)
     left join field_column o on o.sheet = t._sheet_id and o.field = no_field
     left join field_column n on n.sheet = t._sheet_id and n.field = name_field
     group by t._sheet_id, employee_id`,
  )
}

/** Who was known by an account that no list of people has, once a sheet and column. */
async function reportSpelled(db: Database, roles: AskedRole[], dated: boolean): Promise<void> {
  const selects = roles.map((asked) => {
    const column = roleColumns(asked)
    return `select t._sheet_id, t._row, ${quote(asked.role.no)} as no_field, ${quote(asked.role.name)} as name_field, coalesce(a.no, a.name) as text
      from ${typedRows(asked.model)} t join (from person_answer where spelled and problem is null) a on ${sameKey('a', column)}
      ${dated ? `left join person_answer_at d on a.dated and ${sameKey('d', column)} and ${sameDay('d', column)}` : ''}
      where ${dated ? 'coalesce(a.employee_id, d.employee_id)' : 'a.employee_id'} is not null`
  })
  await db.run(
    `insert into staged_issue
     select 'person_by_account', 'info', false, _sheet_id, min(_row), coalesce(any_value(o.col), any_value(n.col)),
       case when any_value(o.col) is null then name_field else no_field end, json_object('count', count(*), 'text', left(arg_min(text, _row), 40))
     from (${selects.join(' union all ')})
     left join field_column o on o.sheet = _sheet_id and o.field = no_field
     left join field_column n on n.sheet = _sheet_id and n.field = name_field
     group by _sheet_id, no_field, name_field`,
  )
}

/**
 * `usable`: typed rows that may be used, for a kind that reads their values first. `mapped`: the same, each role with its `_id`, and department and role
 * family as of the row's date, and the cycle its texts name. `copied`: into a table, for small sheets that several statements ask.
 */
export async function mapPersons(
  db: Database,
  model: Kind,
  asked: AskedRole[],
  { dated, moved }: DatedAnswers,
  cycleEnd: string | null,
  copied: boolean,
): Promise<void> {
  const extra: string[] = []
  const joins: string[] = []
  for (const role of model.persons) {
    const column = roleColumns({ model, role }, `t."_day_${role.role}"`)
    const { role: name } = role
    if (!asked.some((candidate) => candidate.role === role)) {
      extra.push(`null::varchar as ${name}_id`, `null::varchar as ${name}_department_id`, `null::varchar as ${name}_family`)
      continue
    }
    const [a, d, s] = [`a_${name}`, `d_${name}`, `s_${name}`]
    const answers = dated ? [a, d] : [a]
    const places = moved ? [...answers, s] : answers
    const first = (tables: string[], field: string) => `coalesce(${[...tables.map((table) => `${table}.${field}`), 'null'].join(', ')})`
    const id = first(answers, 'employee_id')
    const day = cycleEnd === null ? column.day : `coalesce(${column.day}, date ${quote(cycleEnd)})`
    // On no day at all somebody stands where they stood last.
    const last = cycleEnd === null ? ` or (${day} is null and ${s}.valid_to = date '9999-12-31')` : ''
    extra.push(
      `${id} as ${name}_id`,
      `${first(places, 'department_id')} as ${name}_department_id`,
      `${first(places, 'family')} as ${name}_family`,
    )
    joins.push(`left join person_answer ${a} on ${sameKey(a, column)}`)
    if (dated) joins.push(`left join person_answer_at ${d} on ${sameKey(d, column)} and ${sameDay(d, column)}`)
    if (moved)
      joins.push(
        `left join person_span_moved ${s} on ${s}.employee_id = ${id} and ((${day} >= ${s}.valid_from and ${day} < ${s}.valid_to)${last})`,
      )
  }
  if ('cycle' in model.fields) {
    extra.push('y.cycle_id as stated_cycle')
    joins.push(`left join cycle_text y on y.sheet = t._sheet_id and y."key" = ${cycleKeySql}`)
  }
  // The day is read once, below the joins that ask for it several times.
  const days = model.persons.map(({ role, at }) => `${dayOf(`"${at}"`, model.fields[at])} as "_day_${role}"`)
  const unblocked = 'anti join staged_issue b on b.blocking and b.sheet_id = t._sheet_id and b.row = t._row'
  const rows = `select ${['t.*', ...extra].join(', ')}
    from (select ${['*', ...(dated || moved ? days : [])].join(', ')} from ${typedRows(model)}) t ${joins.join(' ')} ${unblocked}`
  if (model.prepare) await db.run(`create or replace temp view usable as from ${typedRows(model)} t ${unblocked}`)
  if (copied) await db.run(`create or replace temp table mapped_row as ${rows}`)
  await db.run(`create or replace temp view mapped as ${copied ? 'from mapped_row' : rows}`)
}
