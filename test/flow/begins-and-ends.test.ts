// Logs that say begin and end of a step in a row each, lists of tasks, and figures whose column no dictionary has.
import { expect, it } from 'vitest'
import { rowReconciliation } from '../../analytics/sources/reconcile/row-reconciliation'
import { importedOnce, ofFiles, saidOf, sheetsOfFiles } from './each-workspace'

const imported = importedOnce({
  '0 人员_2026-03-31.csv': ['工号,姓名,部门,入职日期', 'B1,邵峰,理赔部,2018-03-06', 'B2,陶乐,理赔部,2019-05-06'],
  '1 日志.csv': [
    '流程编号,环节,处理人,发生时间,起止',
    'K1,查勘,邵峰,2026-01-05 09:00,开始',
    'K1,查勘,邵峰,2026-01-05 09:20,暂停',
    'K1,查勘,邵峰,2026-01-05 10:00,恢复',
    'K1,查勘,邵峰,2026-01-05 12:00,结束',
    'K1,查勘,邵峰,2026-01-07 09:00,开始',
    'K1,查勘,邵峰,2026-01-07 09:30,结束',
    'K1,核赔,陶乐,2026-01-06 09:00,开始',
    'K2,查勘,邵峰,2026-01-08 09:00,结束',
  ],
  '2 events.csv': [
    'case:concept:name,concept:name,concept:instance,org:resource,time:timestamp,lifecycle:transition',
    'Q1,Assess,i1,邵峰,2026-02-02T09:00:00+08:00,START',
    'Q1,Assess,i2,陶乐,2026-02-02T09:30:00+08:00,START',
    'Q1,Assess,i2,陶乐,2026-02-02T10:00:00+08:00,COMPLETE',
    'Q1,Assess,i1,邵峰,2026-02-02T12:00:00+08:00,COMPLETE',
  ],
  '3 ends.csv': [
    'case:concept:name,concept:name,org:resource,time:timestamp,lifecycle:transition',
    'Z1,Receive,邵峰,2026-02-03T09:00:00+08:00,complete',
    'Z1,Decide,陶乐,2026-02-04T09:00:00+08:00,complete',
  ],
  '4 任务.csv': ['任务号,任务,负责人,要求完成日期,完成日期', 'T9,更新话术,陶乐,2026-02-27,2026-02-26', 'T10,清理旧案,邵峰,2026-02-28,'],
  '5 数.csv': ['姓名,指标,月份,组里报的数', '邵峰,结案量,2026-01,31', '陶乐,结案量,2026-01,28'],
  '6 数.csv': ['姓名,指标,月份,目标件数值', '邵峰,结案量,2026-02,31', '陶乐,结案量,2026-02,28'],
})
const rows = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)
const steps = async (file: string) =>
  (
    await rows(
      `select case_no || ' ' || stage || ' ' || coalesce(round(hours, 2)::varchar, case when entered_at is null then 'ended' else 'open' end) || ' ' || actor_id as step
       from stage_event where ${ofFiles(file)} order by case_no, coalesce(entered_at, left_at)`,
    )
  ).map(({ step }) => step)

it('takes begin and end of a step for one event, whatever is said of it between', async () => {
  expect(await steps('1')).toEqual(['K1 查勘 3.0 EB1', 'K1 核赔 open EB2', 'K1 查勘 0.5 EB1', 'K2 查勘 ended EB1'])
  expect((await saidOf(await imported(), '1')).map((text) => text.split(' ')[0])).toEqual(['negative_duration', 'negative_duration'])
  const [sheet] = (await rowReconciliation((await imported()).db, 'zh-CN')).filter(({ file }) => file.startsWith('1'))
  expect({ kind: sheet.kind, accepted: sheet.accepted, unused: sheet.unusedColumns }).toEqual({
    kind: 'stage_event',
    accepted: 8,
    unused: [],
  })
})

it('keeps apart what goes on at the same time', async () => {
  expect(await steps('2')).toEqual(['Q1 Assess 3.0 EB1', 'Q1 Assess 0.5 EB2'])
})

it('leaves a log of ends alone as it was', async () => {
  expect(await steps('3')).toEqual(['Z1 Receive open EB1', 'Z1 Decide open EB2'])
})

it('takes a list of tasks with a day they are due for actions', async () => {
  expect(
    await rows(
      "select action, employee_id as who, strftime(due_date, '%m-%d') as due, done_at is not null as done from action_item order by 1",
    ),
  ).toEqual([
    { action: '更新话术', who: 'EB2', due: '02-27', done: true },
    { action: '清理旧案', who: 'EB1', due: '02-28', done: false },
  ])
})

it('takes the only figures beside indicators for what was reported, but not a target', async () => {
  expect(await rows('select employee_id as who, value from reported_value order by 1')).toEqual([
    { who: 'EB1', value: 31 },
    { who: 'EB2', value: 28 },
  ])
  expect(await sheetsOfFiles(await imported(), '6')).toEqual([{ kind: null, accepted: 0, attention: 3 }])
})
