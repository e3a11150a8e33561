// Importing from the command line: exit codes, JSON, interrupts, written mappings.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { few, thorough } from '../faults/support/tries'
import { writeHardCompany } from '../support/hard-company'
import { commandLine, copyOf, failedChecks, temporaryFolder } from './cli'

const folder = temporaryFolder()
const files = join(folder, 'files')
const workspace = join(folder, 'q1.duckdb')
let run: ReturnType<typeof commandLine>
beforeAll(() => {
  run = commandLine()
  writeHardCompany(files)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('import', () => {
  it('shows what it would do and stores nothing', async () => {
    const { code, out } = await run(['import', files, '--dry-run', '--json'])
    const sheets = JSON.parse(out) as { file: string; kind: string; certain: string }[]
    expect(code).toBe(0)
    expect(sheets.filter(({ certain, kind }) => certain !== '✓' && kind !== '—')).toEqual([])
    expect(sheets.map(({ file }) => file)).toContain('花名册.xlsx')
    expect(readdirSync(folder)).toEqual(['files'])
  })

  it('makes the workspace, says in JSON what it took, and answers 3 in strict mode when rows wait', async () => {
    const named = ['--cycle', '2026Q1', '--company', '孙丽科技']
    const { code, out, err } = await run(['import', files, '-w', workspace, ...named, '--strict', '--json'])
    expect(code).toBe(3)
    const summary = JSON.parse(out) as Record<string, number>
    expect(summary).toMatchObject({ files: 6, refused: [], skippedSame: [] })
    expect(summary.read).toBe(summary.accepted + summary.attention + summary.leftOut)
    expect(err).not.toMatch(/Error/)
    expect(readdirSync(folder).sort()).toEqual(['files', 'q1.duckdb', 'q1.duckdb.backups', 'q1.duckdb.journal'])
  })

  it('knows the same files again, of which no row waits', async () => {
    const { code, out } = await run(['import', files, '-w', workspace, '--strict', '--json'])
    expect(JSON.parse(out)).toMatchObject({ files: 0, batchId: null })
    expect(JSON.parse(out).skippedSame).toHaveLength(6)
    expect(code).toBe(0)
  })

  it('says which files it knows already and what waits, with its cell and the way out', async () => {
    const { err } = await run(['import', files, '-w', workspace, '--lang', 'zh-CN'])
    expect(err).toContain(`与已导入的相同，没有重复导入：`)
    expect(err).toMatch(/同名待定 15，先列出 3 项\n {2}.+ › .+: “孙丽”对应不止一位在职员工。 请补上/)
    expect(err).toMatch(/查无此人 1\n {2}.+ › .+: 花名册中找不到.+ 补全花名册/)
  })

  it('names what lies in a folder and is not opened', async () => {
    const mixed = join(folder, 'mixed')
    mkdirSync(mixed)
    for (const name of ['talks.docx', 'export.dat', 'Thumbs.db', '~$open.xlsx']) writeFileSync(join(mixed, name), 'x')
    writeFileSync(join(mixed, 'people.csv'), 'Employee No,Name,Department,Hire Date\nX1,N,Assembly,2020-01-01\n')
    const { out } = await run(['import', mixed, '-w', join(folder, 'mixed.duckdb'), '--cycle', '2026Q1', '--json'])
    const { files: taken, refused } = JSON.parse(out) as { files: number; refused: { file: string; code: string }[] }
    expect([taken, refused.map(({ file, code }) => [file, code])]).toEqual([
      1,
      [
        ['export.dat', 'unsupported_format'],
        ['talks.docx', 'unsupported_format'],
      ],
    ])
  })

  it('answers 2 for a folder without files, and for a cycle that is none', async () => {
    const empty = join(folder, 'empty')
    mkdirSync(empty)
    const path = join(folder, 'never.duckdb')
    const { code, err } = await run(['import', empty, '-w', path])
    expect([code, err, existsSync(path)]).toEqual([2, expect.stringContaining('There is no file to import'), false])
    expect((await run(['import', files, '-w', path, '--cycle', 'spring'])).code).toBe(1)
  })

  it('answers 2 and leaves no workspace when nothing could be read', async () => {
    const { code, err } = await run(['import', join(folder, 'nowhere.xlsx'), '-w', join(folder, 'none.duckdb')])
    expect(code).toBe(2)
    expect(err).toContain('nowhere.xlsx cannot be found')
    expect(existsSync(join(folder, 'none.duckdb'))).toBe(false)
  })

  it.each(few([300, 50], 1))('stops on an interrupt after %s ms: the workspace is as before', async (delay) => {
    const path = copyOf(workspace, `stopped-${delay}`)
    const more = join(folder, 'more.csv')
    writeFileSync(
      more,
      `Employee No,Name,Department,Hire Date\n${Array.from({ length: 500_000 }, (_, at) => `X${at},N,Assembly,2020-01-01`).join('\n')}\n`,
    )
    const before = readFileSync(`${path}.journal`, 'utf8')
    const { code, err } = await run(['import', more, '-w', path], async (kill) => {
      while (!existsSync(`${path}.lock`)) await new Promise((done) => setTimeout(done, 5))
      await new Promise((done) => setTimeout(done, delay))
      kill('SIGINT')
    })
    expect(code).toBe(4)
    expect(err).toContain('Cancelled')
    expect(existsSync(`${path}.lock`)).toBe(false)
    expect(readFileSync(`${path}.journal`, 'utf8')).toBe(before)
    expect(await failedChecks(run, path)).toEqual({ code: 0, failed: [] })
    expect((await run(['sql', '-w', path, 'select count(*) as n from source_file', '--json'])).out).toContain('"n": 6')
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
    const path = join(folder, 'mapped.duckdb')
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
    if (thorough) expect(await failedChecks(run, path)).toEqual({ code: 0, failed: [] })
  })

  const mistakes = [
    ['sheets: [', 'map.yaml, line 1: “YAML”'],
    ['other: 1', 'map.yaml, line 1: “sheets”'],
    [mapping.replace('kind', 'kinds'), 'map.yaml, line 3: “kinds”'],
    [mapping.replace('kind: employee', 'kind: people'), 'map.yaml, line 3: there is no kind “people”'],
    [mapping.replace('employee_no:', 'number:'), 'map.yaml, line 4: this kind has no field “number”'],
    [mapping.replace('代码', '[代码, 叫什么]'), 'map.yaml, line 4: “employee_no” is not written'],
    [mapping.replace('代码', '编码'), 'map.yaml, line 2: odd.csv › odd has no “编码”'],
    [mapping.replace('department: 哪个组, ', ''), 'map.yaml, line 2: for odd.csv › odd it must say which column is department'],
    [`${mapping}  - { file: Odd.csv, kind: employee }\n`, 'map.yaml, line 5: no sheet of this import is “Odd.csv”'],
  ]
  it.each(few(mistakes, 2))('names the place of a mistake: %s', async (text, message) => {
    write(text)
    const { err } = await run(['import', sheet, '-w', copyOf(workspace, 'mistaken'), '--map', map])
    expect(err).toContain(message)
  })

  it('answers 2 when the mapping file is not there', async () => {
    const { code, err } = await run(['import', sheet, '--map', join(folder, 'no.yaml'), '--dry-run'])
    expect([code, err]).toEqual([2, expect.stringContaining('no.yaml cannot be found')])
  })
})
