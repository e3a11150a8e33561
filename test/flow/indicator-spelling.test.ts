// One indicator in the spellings of dictionary, system and departments: script, width, case, marks, brackets.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { emptyWorkspace, rateOf, runImport, temporaryFolder } from './company'

const folder = temporaryFolder()
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const spellings = ['产量', '《產量》', '产量（件）', ' 产 量', '產量【件】', '产量%', '产量：', '“产量”']
const people = Array.from({ length: 16 }, (_, at) => ({ no: `A${100 + at}`, name: `甲${String.fromCodePoint(0x4e00 + 7 * at)}` }))
const write = (name: string, lines: string[]) => writeFileSync(join(folder, name), `${lines.join('\n')}\n`)

it.each(['MES', '按名称'])('is one indicator with 16 pairs (%s)', async (way) => {
  write('花名册.csv', ['工号,姓名,部门,入职日期', ...people.map(({ no, name }) => `${no},${name},质量部,2021-03-01`)])
  const rule = way === 'MES' ? 'MES,报工,数量,求和' : ',,,求和'
  write('指标口径.csv', ['指标名称,单位,来源系统,记录类型,取数字段,汇总方式,绝对容差,相对容差', `產量,件,${rule},0,0`])
  const own = way === 'MES' ? ['数量', ''] : ['指标名称,数值', '產量,']
  const records = people.map(({ no, name }, at) => `R${at},${way},报工,${no},${name},2026-01-10 08:00,${own[1]}${100 + at}`)
  write('报工.csv', [`记录号,来源系统,记录类型,工号,姓名,结束时间,${own[0]}`, ...records])
  const reports = people.map(({ no, name }, at) => `${no},${name},2026-01,${spellings[at % spellings.length]},${100 + at}`)
  write('自评.csv', ['工号,姓名,月份,指标名称,填报值', ...reports])
  const workspace = await emptyWorkspace('2026Q1')
  const { refused } = await runImport(workspace, [folder])
  expect(refused).toEqual([])
  expect(await rateOf(workspace, 'consistency_rate', '2026Q1')).toEqual({ hit: 16, total: 16 })
  expect(await rateOf(workspace, 'consistency_coverage', '2026Q1')).toEqual({ hit: 16, total: 16 })
  workspace.close()
})
