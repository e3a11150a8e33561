// Commands on a workspace: their exit codes, their JSON, what they refuse and what they notice.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { tableFromIPC } from 'apache-arrow'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CompanyTruth } from '../../fixtures/company/generate'
import { few, thorough } from '../faults/support/tries'
import { built } from '../support/built'
import { copyCompany } from '../support/company-files'
import { companyWorkspace } from '../support/company-workspaces'
import { program } from '../support/program'
import { commandLine, copyOf, plainly, temporaryFolder } from './cli'

const folder = temporaryFolder()
const files = join(folder, 'files')
const workspace = join(folder, 'q1.duckdb')
let run: ReturnType<typeof commandLine>
let truth: CompanyTruth
beforeAll(async () => {
  run = commandLine()
  truth = await copyCompany(files, { size: 'small', company: 'second' })
  const { path } = await companyWorkspace('second')
  for (const part of ['', '.journal']) copyFileSync(path + part, workspace + part)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('metrics', () => {
  const figures = async (...more: string[]) => JSON.parse((await run(['metrics', '-w', workspace, '--json', ...more])).out).metrics
  it('gives the planted figures, whole and in slices that add up', async () => {
    const whole = await figures()
    expect(whole.consistency_rate).toMatchObject({ numerator: truth.consistency.hit, denominator: truth.consistency.total })
    // A slice of departments: below.
    for (const month of thorough ? Object.keys(truth.consistency.byMonth) : []) {
      const { hit, total } = truth.consistency.byMonth[month]
      expect((await figures('--slice', `month=${month}-01`)).consistency_rate).toMatchObject({ numerator: hit, denominator: total })
    }
  })

  it('prints a table', async () => {
    const { code, out } = await run(['metrics', '-w', workspace, '--lang', 'zh-CN'])
    expect([code, out]).toEqual([0, expect.stringContaining('一致率')])
  })

  it('takes a department by its name, and refuses a value nobody knows instead of answering with nothing', async () => {
    const assembly = await figures('--slice', 'cycle=2026Q1,department=Assembly')
    expect(assembly.consistency_rate).toMatchObject({ numerator: truth.consistency.byDepartment.Assembly.hit })
    const { code, out, err } = await run(['metrics', '-w', workspace, '--slice', 'department=Nowhere'])
    expect([code, out, err.includes('AnalyticsError')]).toEqual([1, '', false])
    expect(err).toContain('Assembly')
    expect((await run(['metrics', '-w', workspace, '--lang', 'fr'])).code).toBe(1)
  })
})

describe('a workspace of another version of the program', () => {
  it('is not read with views that are not this program’s, and opens after it was written once', async () => {
    const path = copyOf(workspace, 'older')
    await plainly(path, "update workspace_info set value = 'older' where key = 'views'")
    const { code, out, err } = await run(['metrics', '-w', path, '--json'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('older Plumbline')
    expect((await run(['import', join(files, truth.files[0]), '-w', path])).code).toBe(0)
    expect((await run(['sql', '-w', path, 'select count(*) from consistency_rate'])).code).toBe(0)
  })
})

describe('sql', () => {
  it('answers as table, JSON and CSV', async () => {
    const query = 'select employee_no, name from employee order by 1 limit 2'
    expect((await run(['sql', '-w', workspace, query])).out.split('\n')).toHaveLength(4)
    expect(JSON.parse((await run(['sql', '-w', workspace, query, '--json'])).out)).toHaveLength(2)
    expect((await run(['sql', '-w', workspace, query, '--csv'])).out).toMatch(/^\ufeffemployee_no,name\r\n/)
  })

  it('streams Arrow with types, nulls and Chinese text', async () => {
    const query = `select i::integer as small, case when i % 3 > 0 then i * 10000000000 end as large, i / 4 as share, 1.25::decimal(9, 2) as money,
      i % 2 = 0 as even, case when i % 5 > 0 then '员工' || i end as name, date '2026-01-05' + i::integer as day, timestamptz '2026-01-05 09:00:00.000001+08' as at,
      [i, null] as list, {'甲': i} as pair from range(5000) as t(i) order by i`
    const { code, bytes } = await run(['sql', '-w', workspace, query, '--arrow'])
    const table = tableFromIPC(bytes)
    expect([code, table.numRows]).toEqual([0, 5000])
    expect(table.schema.fields.map((field) => `${field.name} ${field.type}`)).toEqual([
      'small Int32',
      'large Int64',
      'share Float64',
      'money Float64',
      'even Bool',
      'name Utf8',
      'day Date32<DAY>',
      'at Timestamp<MICROSECOND, UTC>',
      'list Utf8',
      'pair Utf8',
    ])
    const column = (name: string) => table.getChild(name)!
    expect([0, 1, 4999].map((row) => column('large').get(row))).toEqual([null, 10000000000n, 49990000000000n])
    expect([0, 1, 4999].map((row) => column('name').get(row))).toEqual([null, '员工1', '员工4999'])
    expect([column('share').get(3), column('money').get(3), column('even').get(3)]).toEqual([0.75, 1.25, false])
    expect([column('large').nullCount, column('name').nullCount]).toEqual([1667, 1000])
    expect(new Date(column('day').get(1)).toISOString()).toBe('2026-01-06T00:00:00.000Z')
    expect(column('at').data[0].values[0]).toBe(BigInt(Date.UTC(2026, 0, 5, 1)) * 1000n + 1n)
    expect([column('list').get(2), column('pair').get(2)]).toEqual(['[2,null]', '{"甲":2}'])
  })

  it('gives an Arrow schema without rows, and an error instead of half a stream', async () => {
    const { bytes } = await run(['sql', '-w', workspace, 'select employee_no from employee where false', '--arrow'])
    expect([tableFromIPC(bytes).numRows, tableFromIPC(bytes).schema.names]).toEqual([0, ['employee_no']])
    expect(await run(['sql', '-w', workspace, 'delete from employee', '--arrow'])).toMatchObject({ code: 2, out: '' })
    expect(await run(['sql', '-w', workspace, 'select nothing from employee', '--arrow'])).toMatchObject({ code: 2, out: '' })
  })

  it('hands no formula to a spreadsheet program', async () => {
    const cells = ['=1+1', '+cmd', '-2+3', '@SUM(A1)', '＝1+1', '\t=1', 'plain', '-5']
    const query = `select ${cells.map((cell, at) => `'${cell}' as c${at}`).join(', ')}, -5 as number`
    const { out } = await run(['sql', '-w', workspace, query, '--csv'])
    expect(out.split('\r\n')[1]).toBe("'=1+1,'+cmd,'-2+3,'@SUM(A1),'＝1+1,'\t=1,plain,-5,-5")
  })

  const outside = join(folder, 'outside.csv')
  // What is a question, and what none, is tested in test/analytics/workspace/question.test.ts.
  const refused = [
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
  ]
  it.each(few(refused, 3))('refuses: %s', async (statement) => {
    const before = readdirSync(folder).sort()
    const { code, out, err } = await run(['sql', '-w', workspace, statement])
    expect([code, out]).toEqual([2, ''])
    expect(err.length).toBeGreaterThan(20)
    expect(err).not.toContain('    at ')
    expect(readdirSync(folder).sort()).toEqual(before)
  })
})

describe('whoever reads the output', () => {
  it('may stop early, as `head` does', async () => {
    const command = `"${process.execPath}" "${built('cli.cjs')}" sql -w "${workspace}" "select i, repeat('x', 1000) as text from range(20000) t(i)" --csv | head -c 100`
    const { stdout, stderr, status } = spawnSync('bash', ['-c', `set -o pipefail; ${command}`], { encoding: 'utf8' })
    expect(stdout).toContain('xxxxxxxxxx')
    expect([status, stderr]).toEqual([0, ''])
  }, 60_000)
})

describe('a command line that is wrong', () => {
  const wrong = [
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
  ] as string[][][]
  it.each(few(wrong, 3))('answers 1 and shows how: %j', async (args) => {
    const { code, out, err } = await run(args)
    expect(code).toBe(1)
    expect(out + err).toContain(
      ['nonsense', undefined].includes(args[0]) ? 'Usage: plumbline <command>' : `Usage: plumbline\n\n  ${args[0]} `,
    )
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
    expect(await program()(['import', files, '-w', workspace])).toMatchObject({
      code: 2,
      err: expect.stringContaining(`process ${process.pid}`),
    })
    held.closeSync()
  })

  it('answers 5, and no stack of its own, when something unforeseen happens', async () => {
    const broken = join(folder, 'broken.cjs')
    writeFileSync(broken, `require('node:fs').mkdtempSync = () => { throw new Error('unforeseen 张三') }`)
    mkdirSync(join(folder, 'one'))
    const { code, err } = await program({ NODE_OPTIONS: `--require ${broken}` })(['diagnose', files, '--out', join(folder, 'one')])
    expect(code).toBe(5)
    expect(err).toContain('Something went wrong inside the program')
    expect(err).not.toContain('张三')
  })
})
