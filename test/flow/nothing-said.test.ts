// 无 and all that says as much is no action, nothing handed in and no evidence.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'

const people = ['石清', '乔安', '卫岚', '晏宁', '尤林', '柏松']
const none = [
  '无',
  '暂无。',
  '（暂无）',
  'N/A.',
  'None',
  '没有',
  '不涉及',
  '待补充',
  '同上',
  'TBC',
  'to be confirmed',
  '——',
  '暂无行动',
  '目前没有',
  '后续补充',
]
const some = ['整理手册', '无纸化流程上线', '没有遗漏地补齐台账', '待办清单清零', 'No-show 跟进', 'TB 对账']
const texts = [...none, ...some]
const quoted = (text: string) => `"${text}"`

const imported = importedOnce({
  '0 花名册_2026-03-31.csv': [
    '工号,姓名,部门,岗位,入职日期',
    ...people.map((name, n) => `N${n + 1},${name},前处理部,操作工,201${n}-03-06`),
  ],
  '1 改进行动_2025Q4.csv': [
    '行动编号,员工,改进行动,交付物,到期日,验收人,面谈日期',
    ...texts.map((text, n) => `A${n},石清,${quoted(text)},手册${n},2026-02-10,乔安,2025-12-20`),
    ...texts.map((text, n) => `D${n},石清,整理${n},${quoted(text)},2026-02-10,乔安,2025-12-20`),
    ...['待确认', '没有', '卫岚'].map((text, n) => `P${n},石清,盘点${n},清单,2026-02-10,${text},2025-12-20`),
  ],
  '2 目标_2026Q1.csv': ['目标编号,目标名称,负责人,目标值,实际值,周期', 'G1,产量,石清,10,9,2026Q1'],
  '3 节点.csv': [
    '节点编号,目标编号,节点名称,截止日期,完成日期,证据',
    ...texts.map((text, n) => `K${n},G1,节点${n},2026-02-10,2026-02-09,${quoted(text)}`),
  ],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)
const whole = async (mark: string) =>
  (await query(`select action_no from action_wellformed where hit and starts_with(action_no, '${mark}')`)).length

it('leaves an action, or what is to be handed in, without one', async () => {
  expect(await query("select action from action_item where starts_with(action_no, 'A') and action is not null order by _row")).toEqual(
    some.map((action) => ({ action })),
  )
  expect(await whole('A')).toBe(some.length)
  expect(await whole('D')).toBe(some.length)
})

it('names nobody who accepts it', async () => {
  expect(await whole('P')).toBe(1)
})

it('is no evidence', async () => {
  expect(await query('select distinct claim_no from evidence_link order by 1')).toEqual(
    some.map((_, n) => ({ claim_no: `K${none.length + n}` })).sort((a, b) => (a.claim_no < b.claim_no ? -1 : 1)),
  )
})
