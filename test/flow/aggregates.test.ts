// How a dictionary says that records become one figure: known words are worked out, unknown ones are asked about and never added up.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Workspace } from '../../analytics/workspace/open'
import { emptyWorkspace, runImport, temporaryFolder } from './company'

/** Word → what three records of 2, 9 and 4, in this order, come to; null where nobody can tell. */
const words: [string, number | null][] = [
  ['求和', 15],
  ['合计', 15],
  ['SUM', 15],
  ['平均值', 5],
  ['AVG', 5],
  ['最大值', 9],
  ['MAX', 9],
  ['峰值', 9],
  ['最低', 2],
  ['MIN', 2],
  ['中位数', 4],
  ['Median', 4],
  ['末值', 4],
  ['月末数', 4],
  ['最后', 4],
  ['Latest', 4],
  ['笔数', 3],
  ['次数', 3],
  ['COUNT', 3],
  ['去重计数', null],
  ['加权平均', null],
  ['按制度执行', null],
  ['', 15],
]

let workspace: Workspace
const folder = temporaryFolder()
beforeAll(async () => {
  const files: Record<string, string[]> = {
    '花名册.csv': ['工号,姓名,部门,入职日期', '1001,甲一,甲部,2020-01-01'],
    '口径.csv': ['指标名称,来源系统,记录类型,取数字段,汇总方式', ...words.map(([word], n) => `指标${n},MES,报工,数量,${word}`)],
    '报工.csv': [
      '工单号,来源系统,单据类型,工号,完工时间,数量',
      'R1,MES,报工,1001,2026-01-05 08:00,2',
      'R2,MES,报工,1001,2026-01-06 08:00,9',
      'R3,MES,报工,1001,2026-01-07 08:00,4',
    ],
  }
  for (const [name, lines] of Object.entries(files)) writeFileSync(join(folder, name), lines.join('\n'))
  workspace = await emptyWorkspace('2026Q1')
  await runImport(workspace, [folder])
})
afterAll(() => {
  workspace.close()
  rmSync(folder, { recursive: true, force: true })
})

it('works out what the word says', async () => {
  const rows = await workspace.db.all<{ name: string; system: number }>(
    'select indicator.name, system from system_value join indicator on indicator_id = indicator',
  )
  const found = new Map(rows.map(({ name, system }) => [name, system]))
  expect(words.map(([word], n) => [word, found.get(`指标${n}`) ?? null])).toEqual(words)
})

it('asks about a word it does not know, and says what it took for granted where there is none', async () => {
  const said = await workspace.db.all<{ code: string; text: string }>(
    `select code, coalesce(facts->>'text', facts->>'indicator') as text from data_issue where field = 'aggregate' order by code, text`,
  )
  expect(said).toEqual([
    { code: 'aggregate_assumed', text: '指标22' },
    ...['加权平均', '去重计数', '按制度执行'].map((text) => ({ code: 'unknown_word', text })),
  ])
})
