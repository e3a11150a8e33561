import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { commandLine, temporaryFolder } from './cli'

const folder = temporaryFolder()
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('takes a file out, says before what goes, and refuses a name that no file has', async () => {
  const run = commandLine()
  const [workspace, roster] = [join(folder, 'w.duckdb'), join(folder, '花名册.csv')]
  writeFileSync(roster, '工号,姓名,部门,入职日期\n1001,甲一,甲部,2020-01-01\n1002,乙二,甲部,2020-01-01')
  await run(['import', roster, '-w', workspace, '--cycle', '2026Q1'])
  const of = (...more: string[]) => run(['remove', '-w', workspace, ...more])
  const people = async () => JSON.parse((await run(['sql', '-w', workspace, 'select count(*) as n from employee', '--json'])).out)
  expect(await of('没有.csv')).toMatchObject({ code: 2, err: expect.stringContaining('没有.csv') })
  expect((await of()).code).toBe(1)
  expect(JSON.parse((await of('花名册.csv', '--dry-run', '--json')).out)).toMatchObject({
    file: '花名册.csv',
    rows: 3,
    accepted: 2,
    removed: false,
  })
  expect(await people()).toEqual([{ n: 2 }])
  expect(await of('花名册.csv', '--lang', 'zh-CN')).toMatchObject({ code: 0, out: expect.stringContaining('3 行') })
  expect(await people()).toEqual([{ n: 0 }])
  expect(await run(['verify', '-w', workspace])).toMatchObject({ code: 0 })
}, 60_000)
