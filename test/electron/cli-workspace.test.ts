// Commands on a workspace: their exit codes, their JSON, what they refuse and what they notice.
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CompanyTruth, writeCompany } from '../../fixtures/company/generate'
import { commandLine, temporaryFolder } from './cli'

const folder = temporaryFolder()
const files = join(folder, 'files')
const workspace = join(folder, 'q1.duckdb')
let run: ReturnType<typeof commandLine>
let truth: CompanyTruth
beforeAll(async () => {
  run = commandLine()
  truth = await writeCompany(files, { size: 'small', company: 'second' })
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A copy of the workspace for a test that spoils it. */
function copyOf(name: string): string {
  const path = join(folder, `${name}.duckdb`)
  copyFileSync(workspace, path)
  copyFileSync(`${workspace}.journal`, `${path}.journal`)
  return path
}

/** Statements as any other program would run them. */
async function plainly(path: string, ...statements: string[]): Promise<void> {
  const instance = await DuckDBInstance.create(path)
  const connection = await instance.connect()
  for (const statement of statements) await connection.run(statement)
  connection.closeSync()
  instance.closeSync()
}

interface Check {
  check: string
  ok: boolean
}
const failedChecks = async (path: string) => {
  const { code, out } = await run(['verify', '-w', path, '--json'])
  const failed = (JSON.parse(out) as Check[]).filter(({ ok }) => !ok).map(({ check }) => check)
  return { code, failed }
}

describe('import', () => {
  it('shows what it would do and stores nothing', async () => {
    const { code, out } = await run(['import', files, '--dry-run', '--json'])
    const sheets = JSON.parse(out) as { file: string; kind: string; certain: string }[]
    expect(code).toBe(0)
    expect(sheets.filter(({ certain, kind }) => certain !== '✓' && kind !== '—')).toEqual([])
    expect(sheets.map(({ file }) => file)).toContain('Headcount 2026Q1.xlsx')
    expect(readdirSync(folder)).toEqual(['files'])
  })

  it('makes the workspace and says in JSON what it took', async () => {
    const { code, out, err } = await run(['import', files, '-w', workspace, '--cycle', '2026Q1', '--company', 'Harborsail', '--json'])
    expect(code).toBe(0)
    const summary = JSON.parse(out) as Record<string, number>
    expect(summary).toMatchObject({ files: truth.files.length, refused: [], skippedSame: [] })
    expect(summary.read).toBe(summary.accepted + summary.attention + summary.leftOut)
    expect(err).not.toMatch(/Error/)
    expect(readdirSync(folder).sort()).toEqual(['files', 'q1.duckdb', 'q1.duckdb.journal'])
  })

  it('knows the same files again, and answers 3 in strict mode only when rows wait', async () => {
    const { code, out } = await run(['import', files, '-w', workspace, '--strict', '--json'])
    expect(JSON.parse(out)).toMatchObject({ files: 0, batchId: null })
    expect(JSON.parse(out).skippedSame).toHaveLength(truth.files.length)
    expect(code).toBe(0)
    const first = await run(['import', files, '-w', join(folder, 'strict.duckdb'), '--cycle', '2026Q1', '--strict'])
    expect(first.code).toBe(3)
  })

  it('answers 2 and leaves no workspace when nothing could be read', async () => {
    const { code, err } = await run(['import', join(folder, 'nowhere.xlsx'), '-w', join(folder, 'none.duckdb')])
    expect(code).toBe(2)
    expect(err).toContain('nowhere.xlsx cannot be found')
    expect(existsSync(join(folder, 'none.duckdb'))).toBe(false)
  })

  it.each([50, 300])('stops on an interrupt after %s ms: the workspace is as before', async (delay) => {
    const path = copyOf(`stopped-${delay}`)
    const more = join(folder, 'more.csv')
    writeFileSync(
      more,
      `Employee No,Name,Department,Hire Date\n${Array.from({ length: 1_500_000 }, (_, at) => `X${at},N,Assembly,2020-01-01`).join('\n')}\n`,
    )
    const before = readFileSync(`${path}.journal`, 'utf8')
    const { code, err } = await run(['import', more, '-w', path], async (kill) => {
      while (!existsSync(`${path}.tmp`)) await new Promise((done) => setTimeout(done, 5))
      await new Promise((done) => setTimeout(done, delay))
      kill('SIGINT')
    })
    expect(code).toBe(4)
    expect(err).toContain('Cancelled')
    expect(existsSync(`${path}.tmp`)).toBe(false)
    expect(readFileSync(`${path}.journal`, 'utf8')).toBe(before)
    expect(await failedChecks(path)).toEqual({ code: 0, failed: [] })
    expect((await run(['sql', '-w', path, 'select count(*) as n from source_file', '--json'])).out).toContain(`"n": ${truth.files.length}`)
  })
})

describe('import --map', () => {
  const map = join(folder, 'map.yaml')
  const sheet = join(folder, 'odd.csv')
  const write = (text: string) => writeFileSync(map, text)
  beforeAll(() =>
    writeFileSync(sheet, '代码,叫什么,哪个组,哪天来的\nZ00001,卜凡舟,Assembly,2021-03-01\nZ00002,向晚宁,Assembly,2022-07-18\n'),
  )
  const mapping = `sheets:\n  - file: odd.csv\n    kind: employee\n    fields: { employee_no: 代码, employee_name: 叫什么, department: 哪个组, hire_date: 哪天来的 }\n`

  it('reads a sheet whose columns do not speak for themselves, and reads it anew when it is known already', async () => {
    const path = copyOf('mapped')
    const people = async () =>
      JSON.parse((await run(['sql', '-w', path, "select name from employee where employee_no like 'Z%' order by 1", '--json'])).out)
    expect((await run(['import', sheet, '-w', path])).code).toBe(0)
    expect(await people()).toEqual([])
    write(mapping)
    expect((await run(['import', sheet, '--map', map, '--dry-run'])).out).toContain('代码→employee_no')
    const { code, out } = await run(['import', sheet, '-w', path, '--map', map, '--json'])
    expect([code, JSON.parse(out).accepted, JSON.parse(out).refused]).toEqual([0, 2, []])
    expect(await people()).toEqual([{ name: '卜凡舟' }, { name: '向晚宁' }])
    expect((await run(['import', sheet, '-w', path, '--map', map, '--json'])).code).toBe(0)
    expect(await people()).toHaveLength(2)
    expect(await failedChecks(path)).toEqual({ code: 0, failed: [] })
  })

  it.each([
    ['sheets: [', 'map.yaml, line 1: “YAML”'],
    ['other: 1', 'map.yaml, line 1: “sheets”'],
    [mapping.replace('kind', 'kinds'), 'map.yaml, line 3: “kinds”'],
    [mapping.replace('kind: employee', 'kind: people'), 'map.yaml, line 3: there is no kind “people”'],
    [mapping.replace('employee_no:', 'number:'), 'map.yaml, line 4: this kind has no field “number”'],
    [mapping.replace('代码', '编码'), 'map.yaml, line 2: odd.csv › odd has no “编码”'],
    [mapping.replace('department: 哪个组, ', ''), 'map.yaml, line 2: for odd.csv › odd it must say which column is department'],
    [`${mapping}  - { file: Odd.csv, kind: employee }\n`, 'map.yaml, line 5: no sheet of this import is “Odd.csv”'],
  ])('names the place of a mistake: %s', async (text, message) => {
    write(text)
    const { err } = await run(['import', sheet, '-w', copyOf('mistaken'), '--map', map])
    expect(err).toContain(message)
  })

  it('answers 2 when the mapping file is not there', async () => {
    const { code, err } = await run(['import', sheet, '--map', join(folder, 'no.yaml'), '--dry-run'])
    expect([code, err]).toEqual([2, expect.stringContaining('no.yaml cannot be found')])
  })
})

describe('metrics', () => {
  const figures = async (...more: string[]) => JSON.parse((await run(['metrics', '-w', workspace, '--json', ...more])).out).metrics
  it('gives the planted figures, whole and in slices that add up', async () => {
    const whole = await figures()
    expect(whole.consistency_rate).toMatchObject({ numerator: truth.consistency.hit, denominator: truth.consistency.total })
    const january = await figures('--slice', 'month=2026-01-01')
    expect(january.consistency_rate).toMatchObject({
      numerator: truth.consistency.byMonth['2026-01'].hit,
      denominator: truth.consistency.byMonth['2026-01'].total,
    })
    const ids = JSON.parse(
      (await run(['sql', '-w', workspace, "select distinct department_id as id from department where name = 'Assembly'", '--json'])).out,
    )
    const assembly = await figures('--slice', `cycle=2026Q1,department=${ids[0].id}`)
    expect(assembly.consistency_rate).toMatchObject({ numerator: truth.consistency.byDepartment.Assembly.hit })
  })

  it('prints a table, and refuses a slice it does not know', async () => {
    const { code, out } = await run(['metrics', '-w', workspace, '--lang', 'zh-CN'])
    expect([code, out]).toEqual([0, expect.stringContaining('一致率')])
    expect((await run(['metrics', '-w', workspace, '--slice', 'colour=red'])).code).toBe(1)
  })
})

describe('verify', () => {
  it('passes a good workspace', async () => {
    expect(await failedChecks(workspace)).toEqual({ code: 0, failed: [] })
  })

  it('notices a raw row that is gone, a raw table that is gone and a ledger that does not add up', async () => {
    const path = copyOf('row-gone')
    await plainly(path, 'delete from raw.s1 where _row = (select max(_row) from raw.s1)')
    expect(await failedChecks(path)).toEqual({ code: 2, failed: ['raw_rows'] })
    await plainly(path, 'drop table raw.s1')
    expect(await failedChecks(path)).toEqual({ code: 2, failed: ['raw_rows'] })
    await plainly(path, 'update source_sheet set accepted = accepted + 1 where sheet_id = 2')
    expect(await failedChecks(path)).toEqual({ code: 2, failed: ['ledger', 'raw_rows'] })
  })

  it('notices a commit the database has lost, and lets a torn journal line pass', async () => {
    const path = copyOf('older')
    appendFileSync(`${path}.journal`, '\n{"commit":99,"rows":10,"signature":"x","at":"2026-04-01T00:00:00Z"}\n')
    expect(await failedChecks(path)).toEqual({ code: 2, failed: ['journal'] })
    const torn = copyOf('torn')
    truncateSync(`${torn}.journal`, statSync(`${torn}.journal`).size - 20)
    expect(await failedChecks(torn)).toEqual({ code: 0, failed: [] })
  })

  it('notices a write-ahead log that was cut short', async () => {
    const path = copyOf('cut-log')
    const commit = "insert into import_batch select 7, 7, now(), now(), 1, 1, 0, 0, 0, 0, 'seven'"
    const filler = 'create table filler as select range as n from range(1000)'
    await plainly(path, 'pragma disable_checkpoint_on_shutdown', filler, commit)
    appendFileSync(`${path}.journal`, '\n{"commit":7,"rows":0,"signature":"seven","at":"2026-04-01T00:00:00Z"}\n')
    expect(await failedChecks(path)).toEqual({ code: 0, failed: [] })
    truncateSync(`${path}.wal`, statSync(`${path}.wal`).size - 60)
    expect((await failedChecks(path)).failed).toEqual(['journal'])
  })
})

describe('sql', () => {
  it('answers as table, JSON and CSV', async () => {
    const query = 'select employee_no, name from employee order by 1 limit 2'
    expect((await run(['sql', '-w', workspace, query])).out.split('\n')).toHaveLength(4)
    expect(JSON.parse((await run(['sql', '-w', workspace, query, '--json'])).out)).toHaveLength(2)
    expect((await run(['sql', '-w', workspace, query, '--csv'])).out).toMatch(/^\ufeffemployee_no,name\r\n/)
  })

  it('hands no formula to a spreadsheet program', async () => {
    const cells = ['=1+1', '+cmd', '-2+3', '@SUM(A1)', '＝1+1', '\t=1', 'plain', '-5']
    const query = `select ${cells.map((cell, at) => `'${cell}' as c${at}`).join(', ')}, -5 as number`
    const { out } = await run(['sql', '-w', workspace, query, '--csv'])
    expect(out.split('\r\n')[1]).toBe("'=1+1,'+cmd,'-2+3,'@SUM(A1),'＝1+1,'\t=1,plain,-5,-5")
  })

  const outside = join(folder, 'outside.csv')
  it.each([
    'delete from employee',
    'create table t as select 1',
    `copy (select 1) to '${outside}'`,
    `copy employee to '${outside}' (format parquet)`,
    `export database '${join(folder, 'exported')}'`,
    "select * from read_csv('/etc/hosts')",
    "select * from read_text('/etc/hosts')",
    "select * from '/etc/hosts'",
    `attach '${join(folder, 'other.duckdb')}' as other`,
    'install httpfs',
    'load httpfs',
    'set enable_external_access = true',
    "set allowed_directories = ['/']",
    "select * from glob('/etc/*')",
  ])('refuses: %s', async (statement) => {
    const before = readdirSync(folder).sort()
    const { code, out, err } = await run(['sql', '-w', workspace, statement])
    expect([code, out]).toEqual([2, ''])
    expect(err.length).toBeGreaterThan(20)
    expect(err).not.toContain('    at ')
    expect(readdirSync(folder).sort()).toEqual(before)
  })
})

describe('a command line that is wrong', () => {
  it.each([
    [[]],
    [['nonsense']],
    [['import', '-w', 'x.duckdb']],
    [['import', 'x.csv']],
    [['diagnose', 'x.csv']],
    [['diagnose', 'x.csv', '--out', 'y', '--formats', 'docx']],
    [['metrics']],
    [['sql', '-w', 'x.duckdb']],
    [['verify', '--unknown']],
    [['sample']],
    [['sample', 'x', '--size', 'huge']],
    [['sample', 'x', '--seed', 'one']],
  ])('answers 1 and shows how: %j', async (args) => {
    const { code, out, err } = await run(args)
    expect(code).toBe(1)
    expect(out + err).toContain('Usage: plumbline <command>')
  })

  it('answers 0 to a question for help', async () => {
    expect(await run(['--help'])).toMatchObject({ code: 0, err: '' })
  })

  it('answers 2 for a workspace that is missing, of another program, or in use', async () => {
    expect(await run(['verify', '-w', join(folder, 'missing.duckdb')])).toMatchObject({
      code: 2,
      err: expect.stringContaining('missing.duckdb cannot be found'),
    })
    const text = join(folder, 'text.duckdb')
    writeFileSync(text, 'not a database at all '.repeat(1000))
    expect(await run(['verify', '-w', text])).toMatchObject({
      code: 2,
      err: expect.stringContaining('text.duckdb is not a Plumbline workspace'),
    })
    const foreign = join(folder, 'foreign.duckdb')
    await plainly(foreign, 'create table theirs (n integer)')
    expect(await run(['metrics', '-w', foreign])).toMatchObject({ code: 2, err: expect.stringContaining('is not a Plumbline workspace') })
    const held = await DuckDBInstance.create(workspace)
    expect(await run(['import', files, '-w', workspace])).toMatchObject({ code: 2, err: expect.stringContaining(`process ${process.pid}`) })
    held.closeSync()
  })

  it('answers 5, and no stack of its own, when something unforeseen happens', async () => {
    const broken = join(folder, 'broken.cjs')
    writeFileSync(broken, `require('node:fs').mkdtempSync = () => { throw new Error('unforeseen 张三') }`)
    mkdirSync(join(folder, 'one'))
    const { code, err } = await commandLine({ NODE_OPTIONS: `--require ${broken}` })(['diagnose', files, '--out', join(folder, 'one')])
    expect(code).toBe(5)
    expect(err).toContain('Something went wrong inside the program')
    expect(err).not.toContain('张三')
  })
})
