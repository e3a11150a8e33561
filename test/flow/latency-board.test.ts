// What the board of chain latency shows of flows whose handlers are known, and of those where nobody says who they were.
import { expect, it } from 'vitest'
import { latencyHeatmap } from '../../analytics/attribution/latency'
import { attentionList } from '../../analytics/sources/issues/attention'
import { importedOnce } from './each-workspace'

const people = ['王伟', '王薇', '吕若曦', '向晚宁', '卜凡舟', '钱知行']
const roster = ['工号,姓名,部门,入职日期', ...people.map((name, at) => `90010${at},${name},质量部,2021-03-01`)]
/** Mondays; the hours a step took differ from case to case. */
const weeks = ['2026-01-05', '2026-01-12']
const step = (flow: string, at: number, week: number, handler: string | null, stage = '审核') =>
  [
    flow,
    `${flow}${week}-${at}`,
    stage,
    `${weeks[week]} 08:00`,
    `${weeks[week]} ${10 + at}:00`,
    ...(handler === null ? [] : [handler]),
  ].join(',')
const head = '流程名称,流程编号,节点名称,到达时间,离开时间'
const known = (flow: string, each: number[], stage?: string) =>
  each.flatMap((count, week) => people.slice(0, count).map((name, at) => step(flow, at, week, name, stage)))

const imported = importedOnce({
  '0 花名册.csv': roster,
  // Five people at work in one week and two in the other.
  'a 合同审批.csv': [`${head},处理人`, ...known('合同审批', [5, 2])],
  // The same without a word of who they were.
  'b 采购申请.csv': [head, ...[5, 2].flatMap((count, week) => people.slice(0, count).map((_, at) => step('采购申请', at, week, null)))],
  // Three and then three others: no week is of five, all weeks together are; of the second stage even they are not.
  'c 用印申请.csv': [
    `${head},处理人`,
    ...people.map((name, at) => step('用印申请', at, at < 3 ? 0 : 1, name)),
    ...people.slice(0, 2).map((name, at) => step('用印申请', at, at, name, '归档')),
  ],
  // One time a step, and elsewhere one step without its end.
  'd 投诉流转.csv': ['流程编号,节点名称,到达时间', ...people.map((_, at) => `T${at},受理,2026-01-0${at + 1} 09:00`)],
  'e 出差申请.csv': [`${head},处理人`, ...known('出差申请', [5]), '出差申请,X1,审核,2026-01-05 08:00,,王伟'],
})
const board = async () => latencyHeatmap((await imported()).db, {})

it('withholds a cell by the same number of people whether they are known or not', async () => {
  const { cells, withheld, smallGroup } = await board()
  const of = (flow: string) => [
    cells.filter((cell) => cell.flow === flow).map(({ week, n }) => [week, n]),
    withheld.filter((cell) => cell.flow === flow).map(({ week }) => week),
  ]
  expect(smallGroup).toBe(5)
  for (const flow of ['合同审批', '采购申请']) expect([flow, of(flow)]).toEqual([flow, [[[weeks[0], 5]], [weeks[1]]]])
  expect(cells.filter(({ n }) => n < smallGroup)).toEqual([])
})

it('shows stages over all weeks where every cell is withheld, and of too few people not even these', async () => {
  const { cells, steps } = await board()
  expect(cells.filter(({ flow }) => flow === '用印申请')).toEqual([])
  expect(steps.map(({ flow, stage, time }) => [flow, stage, time && [time.medianHours, time.colour]])).toEqual([
    // 2, 3, 4 | 5, 6, 7 hours
    ['用印申请', '审核', [4.5, 'yellow']],
    ['用印申请', '归档', null],
    // 2, 3 and those
    ['用印申请', null, [3.5, 'yellow']],
  ])
})

it('names the cycle that has flows, where the one looked at has none', async () => {
  const { db } = await imported()
  expect((await latencyHeatmap(db, { cycle: '2025Q3' })).elsewhere).toBe('2026Q1')
  expect((await latencyHeatmap(db, { cycle: '2026Q1' })).elsewhere).toBeNull()
})

it('counts what cannot be timed as the attention list does, each by its own reason', async () => {
  const { db } = await imported()
  const { problems } = await board()
  expect(problems).toEqual([
    { code: 'missing_stamp', count: 1 },
    { code: 'single_stamp', count: 6 },
  ])
  const listed = async (code: 'negative_duration' | 'single_stamp') => attentionList(db, { offset: 0, limit: 9, code }, 'zh-CN')
  expect((await listed('negative_duration')).total).toBe(1)
  expect((await listed('single_stamp')).items.map(({ message }) => message)).toEqual([expect.stringContaining('6 步都只写了一个时间')])
})
