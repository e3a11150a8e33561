// Rows that say what another says, or an older version of it: counted once, left out with their number, and said which file has the other.
import type { Database } from '../../workspace/query'
import { rawTable } from '../../workspace/raw-store'
import repeatedRowsSql from './repeated_rows.sql'
import { cell } from './types'

interface Identity {
  /** What numbers a row within its source; null: rows of this table have none. */
  number: string | null
  /** What makes two versions one record beside the moment; the number where nothing else is said. */
  record?: string
  /** Whose it is and when it began; without it no two versions are told to be one record. */
  moment?: string
  /** Says which of two versions is the newer. */
  newest?: string
  among?: string
  /** A row of `r` says more than this table holds: what is repeated goes from here, the row stays. */
  part?: string
}

/** A number made of a row's place, where the source has none, tells nothing of the row. */
const ownNumber = (column: string, letter: string): string =>
  `case when not starts_with(t.${column}, '${letter}' || t._sheet_id || '-' || t._row) then t.${column} end`

const numbers: Record<string, string> = {
  request_no: ownNumber('request_no', 'R'),
  record_no: ownNumber('record_no', 'W'),
  goal_no: ownNumber('goal_no', 'G'),
  action_no: ownNumber('action_no', 'A'),
  case_no: ownNumber('case_no', 'Row'),
}

/** When a record was last touched says which of two is the newer, not that they differ. */
const ofVersion = 'updated_at'

const byPerson = (day: string) => `coalesce(employee_id, '') || '|' || ${day}::varchar`

const identities: Record<string, Identity> = {
  work_record: {
    number: `coalesce(source_system, '') || '|' || ${numbers.record_no}`,
    moment: `coalesce(employee_id, '') || '|' || coalesce(at_start, at_end)::varchar`,
    newest: 'coalesce(updated_at, recorded_at, at_end)',
  },
  // Of stages as columns, what is known of a case goes, and what has been added to its row since stays.
  stage_event: {
    number: `${numbers.case_no} || '|' || coalesce(stage_no::varchar, '') || '|' || stage`,
    among: `${numbers.case_no} is not null`,
    part: `count(*) over (partition by r._sheet_id, r._row)
      < (select count(*) from stage_event p where p._sheet_id = r._sheet_id and p._row = r._row)`,
  },
  // Who asked whom is known; what was answered the other time may differ.
  review_request: {
    number: numbers.request_no,
    part: `exists (from review v where v._sheet_id = r._sheet_id and v._row = r._row and not exists (
      from review k where k._sheet_id = r.kept_sheet and k._row = r.kept_row
        and k.score is not distinct from v.score and k.rating is not distinct from v.rating and k.comment is not distinct from v.comment))`,
  },
  // Answers without a number may be alike in one sheet, a row for each question; of two sheets, who answered about whom and when makes them one.
  review: {
    number: numbers.request_no,
    record: `coalesce(${numbers.request_no}, type || '|' || reviewer_id || '|' || substr(reviewee_id, 2))`,
    moment: "reviewee_id || '|' || reviewer_id || '|' || type || '|' || submitted_at::varchar",
    newest: 'submitted_at',
    among: 'request_no is not null',
  },
  feedback: { number: 'feedback_no', moment: "coalesce(giver_id, '') || '|' || receiver_id || '|' || given_at::varchar" },
  action_item: {
    number: numbers.action_no,
    part: 'exists (from performance_talk p where p._sheet_id = r._sheet_id and p._row = r._row)',
  },
  goal: { number: numbers.goal_no },
  goal_action_node: { number: 'node_no' },
  behavior_tag: { number: null },
  learning_record: { number: null },
  performance_talk: { number: 'talk_no', moment: byPerson('talked_at'), newest: 'confirmed_at' },
  dispute: { number: 'dispute_no', moment: byPerson('opened_at'), newest: 'resolved_at' },
  adjustment: { number: 'adjustment_no', moment: byPerson('from_at'), newest: 'decided_at' },
  attendance_day: { number: null },
  headcount_plan: { number: null },
  // Of periods as columns, one cell of a row may be known and the next one not.
  metric_value: {
    number: null,
    among: '(_sheet_id, _row) not in (select (_sheet_id, _row) from metric_value group by all having count(*) > 1)',
  },
  // People nobody can tell apart may well answer alike.
  survey_answer: { number: null, among: 'employee_id is not null or answered > 1' },
  // Of years as columns, one cell of a row may be known and the next one not.
  final_rating: {
    number: null,
    among: '(_sheet_id, _row) not in (select (_sheet_id, _row) from final_rating group by all having count(*) > 1)',
  },
}

/** `tables`: those that rows came into. Answers the sheets that now have fewer rows. */
export async function leaveOutRepeated(db: Database, tables: readonly string[]): Promise<number[]> {
  const met = new Set<number>()
  for (const table of await repeating(db, tables)) {
    await db.run(fill(repeatedRowsSql, table))
    await keepDifferent(db)
    await db.run(sameRows)
    await db.run("delete from repeated where why = 'same'")
    const sheets = await db.all<{ id: number }>('select distinct _sheet_id as id from repeated')
    if (sheets.length === 0) continue
    for (const { id } of sheets) met.add(id)
    await db.run(
      `insert into excluded_row
       select distinct _sheet_id, _row, 'repeated' from repeated anti join excluded_row e on e.sheet_id = _sheet_id and e.row = _row where not is_part`,
    )
    for (const fed of tables)
      await db.run(
        fed === table.name
          ? `delete from ${fed} where (_sheet_id, _row, coalesce(_col, -1)) in (select (_sheet_id, _row, coalesce(_col, -1)) from repeated)`
          : `delete from ${fed} where (_sheet_id, _row) in (select (_sheet_id, _row) from repeated where not is_part)`,
      )
    await db.run(listing)
  }
  return [...met]
}

/** Numbers the rows of a sheet and says nothing of them. */
const counter = '^(?:序号?|行号|编号|no\\.?|#|seq\\.?|sequence|row|line)$'

/** Rows of one sheet that differ in a column nothing is read from are lines of one document, or records of one minute: no copies. */
async function keepDifferent(db: Database): Promise<void> {
  const columns = await db.all<{ sheet: number; col: number }>(
    `select c.sheet_id as sheet, c.col from source_column c
     where c.sheet_id in (select _sheet_id from repeated where _sheet_id = kept_sheet and not differs)
       and not coalesce(regexp_full_match(c.header, '${counter}', 'i'), false) order by all`,
  )
  for (const sheet of new Set(columns.map((column) => column.sheet))) {
    const read = columns.filter((column) => column.sheet === sheet).map(({ col }) => cell(col))
    const within = `_sheet_id = ${sheet} and kept_sheet = ${sheet} and not differs`
    // Materialized: both looks into the table are by row, never every row beside every other.
    await db.run(
      `delete from repeated where ${within} and (_row, kept_row) in (
         with one as materialized (
           select r.kept_row, t._row, hash(${read.map((column) => `t.${column}`).join(', ')}) as content
           from repeated r join ${rawTable(sheet)} t on t._row = r._row where ${within}
         )
         select one._row, one.kept_row from one join ${rawTable(sheet)} t on t._row = one.kept_row
         where one.content <> hash(${read.map((column) => `t.${column}`).join(', ')}))`,
    )
  }
}

/** Two events may well look alike; that they count twice is said. */
const sameRows = `insert into staged_issue
  select 'same_rows', 'info', false, _sheet_id, min(_row), null, null, json_object('count', count(distinct _row), 'row', min_by(kept_row, _row))
  from repeated where why = 'same' group by _sheet_id`

const listing = `insert into staged_issue
  select case when why = 'open' then 'version_unclear' when differs then 'older_version' else 'repeated_rows' end, case when why = 'open' then 'warn' else 'info' end,
    false, r._sheet_id, min(r._row), null, null,
    case when not differs then json_object('count', count(distinct r._row), 'other', f.file, 'row', min_by(r.kept_row, r._row))
      else json_object('count', count(distinct r._row), 'other', f.file, 'row', min_by(r.kept_row, r._row), 'reason', why,
        'text', split_part(min_by(r.number, r._row), '|', -1)) end
  from repeated r
  join source_sheet s on s.sheet_id = r.kept_sheet
  join source_file f on f.file_id = s.file_id
  where not r.is_part
  group by differs, why, r._sheet_id, f.file`

interface Table extends Identity {
  name: string
  /** Its columns but for those that say where a row stands. */
  content: string
}

/** Most tables have no two rows alike, which one look at all of them tells. */
async function repeating(db: Database, names: readonly string[]): Promise<Table[]> {
  const tables = await contents(
    db,
    names.filter((name) => identities[name]),
  )
  if (!tables.length) return []
  const met = await db.all<{ name: string }>(
    tables.map((table) => fill(`select '{table}' as name where exists (${suspect})`, table)).join(' union all '),
  )
  return tables.filter(({ name }) => met.some((one) => one.name === name))
}

const suspect = `(select 1 from {table} t group by hash({content}) having count(*) > 1) union all
  (select 1 from {table} t where {record} is not null group by {record} having min(_sheet_id) <> max(_sheet_id))`

async function contents(db: Database, names: string[]): Promise<Table[]> {
  if (!names.length) return []
  // A look into the catalog as a whole would have every view bound.
  const columns = await db.all<{ table: string; name: string }>(
    names.map((name) => `select '${name}' as "table", name, cid from pragma_table_info('${name}')`).join(' union all ') +
      ' order by 1, cid',
  )
  return names.map((name) => {
    const own = columns.filter((column) => column.table === name && !column.name.startsWith('_') && column.name !== ofVersion)
    return { ...identities[name], name, content: own.map((column) => numbers[column.name] ?? `t."${column.name}"`).join(', ') }
  })
}

function fill(sql: string, { name, content, number, record, moment, newest, among, part }: Table): string {
  const parts: Record<string, string> = {
    table: name,
    content,
    number: number ?? 'null::varchar',
    record: record ?? number ?? 'null::varchar',
    moment: moment ?? 'null::varchar',
    newest: newest ?? 'null::timestamptz',
    among: among ?? 'true',
    part: part ?? 'false',
  }
  return sql.replace(/\{(\w+)\}/g, (_, part: string) => parts[part])
}
