// Parquet in the program as it is built: read in a process of its own, with the addresses of records.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fully } from '../faults/support/tries'
import { writeZip } from '../support/zip'
import { commandLine, plainly, temporaryFolder } from './cli'

const folder = temporaryFolder()
const workspace = join(folder, 'q1.duckdb')
const path = join(folder, '员工.parquet')
let run: ReturnType<typeof commandLine>

beforeAll(async () => {
  run = commandLine()
  const rows = `select 1000 + i as "工号", '员' || chr((19968 + i)::integer) as "姓名", '质量部' as "部门", timestamp '2021-03-01 00:00:00' as "入职日期" from range(3000) t(i)`
  await plainly(join(folder, 'maker.duckdb'), `copy (${rows}) to '${path}' (format parquet)`)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const asked = async (sql: string) => JSON.parse((await run(['sql', '-w', workspace, sql, '--json'])).out)

it('is recognised by the names of its columns and imported whole', async () => {
  const { code, err } = await run(['import', path, '-w', workspace])
  expect([code, err.includes('Not imported')]).toEqual([0, false])
  expect(await asked('select count(*)::integer as people, min(hire_date)::varchar as since from employee')).toEqual([
    { people: 3000, since: '2021-03-01' },
  ])
  expect(await asked('select kind, reader from source_file')).toEqual([{ kind: 'parquet', reader: 'fallback' }])
}, 120_000)

fully(
  'lies in an archive as well, and beside damaged ones',
  async () => {
    const rows = 'select 9001 as "工号", \'周杰\' as "姓名", \'研发部\' as "部门"'
    const inner = join(folder, 'inner.parquet')
    await plainly(join(folder, 'other.duckdb'), `copy (${rows}) to '${inner}' (format parquet)`)
    const whole = readFileSync(inner)
    const archive = join(folder, '包.zip')
    writeFileSync(
      archive,
      writeZip([
        { name: '新人.parquet', data: whole, flags: 0x800 },
        { name: '坏的.parquet', data: whole.subarray(0, 80), flags: 0x800 },
      ]),
    )
    const { code, err } = await run(['import', archive, '-w', workspace, '--lang', 'zh-CN'])
    expect(code).toBe(0)
    expect(err).toContain('文件 包.zip/坏的.parquet 不是完整的 Parquet 文件，无法读取。')
    expect(await asked("select count(*)::integer as people from employee where employee_no = '9001'")).toEqual([{ people: 1 }])
  },
  120_000,
)
