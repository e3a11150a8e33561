// Things called after a person, some of them withheld: nothing a masked report is written from says the name.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Mask } from '../../../analytics/masking/mask'
import { buildDocument } from '../../../analytics/report/build-document'
import type { Block } from '../../../analytics/report/document/blocks'
import type { ReportDocument } from '../../../analytics/report/document/document'
import { reportMask } from '../../../analytics/report/masked'
import type { Workspace } from '../../../analytics/workspace/open'
import { insert, smallCompany } from '../metric/company'

const who = '欧阳娜娜'
const file = `${who}的文件.csv`
let workspace: Workspace
let open: ReportDocument
let masked: ReportDocument
let number = 0
const event = (stage: string, stage_no: number, actor_id: string) => ({
  flow: `${who}线索`,
  case_no: `C${++number}`,
  stage,
  stage_no,
  entered_at: '2026-01-05T00:00:00Z',
  left_at: '2026-01-05T03:00:00Z',
  actor_id,
  department_id: 'D21',
  cycle_id: '2026Q1',
  week: '2026-01-05',
  month: '2026-01-01',
  _sheet_id: 2,
  _row: number,
})

beforeAll(async () => {
  workspace = await smallCompany()
  const { db } = workspace
  await insert(db, 'employee', [{ employee_id: 'P20', employee_no: 'YZ7001', name: who, name_key: who }])
  await db.run(`update source_file set file = '${who}.xlsx' where file_id = 1`)
  await db.run(`update source_sheet set sheet = '${who}' where sheet_id = 1`)
  await db.run(`update setting set value = '${who}公司' where key = 'company.name'`)
  await insert(db, 'stage_event', [
    ...['P1', 'P2', 'P3', 'P4', 'P5', 'P6'].map((actor) => event('初筛', 1, actor)),
    event(`${who}评审`, 2, 'P1'),
  ])
  open = await report(null)
  masked = await report(await reportMask(workspace, {}, [file], 'zh-CN'))
})
afterAll(() => workspace.close())

const refused = [{ file, code: 'truncated_zip', message: `${file} 不完整`, advice: '重新导出' }]
const report = (mask: Mask | null) => buildDocument(workspace, { slice: {}, language: 'zh-CN', refused, mask })
const latency = ({ blocks }: ReportDocument) => blocks.flatMap((block): Block[] => (block.kind === 'heatmap' ? [block] : []))[0]

it('is neither in the blocks nor in what metrics.json is written from', () => {
  expect(JSON.stringify(open)).toContain(`${who}评审`)
  expect(JSON.stringify(masked)).not.toContain(who)
})

it('takes no cell away: what is withheld with names is withheld without', () => {
  const cells = (block: Block) => (block.kind === 'heatmap' ? block.rows.map(({ cells: row }) => row.map(({ shows }) => shows)) : [])
  expect(cells(latency(open))).toEqual([['value'], ['withheld']])
  expect(cells(latency(masked))).toEqual(cells(latency(open)))
})
