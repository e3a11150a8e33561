// Lists of final ratings, as HR sends them after a calibration or keeps them over the years.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { answerSheet } from '../../analytics/sources/ask/sheet-answer'
import { attentionList } from '../../analytics/sources/issues/attention'
import { rowReconciliation } from '../../analytics/sources/reconcile/row-reconciliation'
import { testNow } from '../support/open-workspace'
import { emptyWorkspace, isDerived, runImport, temporaryFolder } from './company'
import { importedOnce, lookingAt, ofFiles, saidOf, sheetsOfFiles } from './each-workspace'

const people = [
  '工号,姓名,部门,入职日期',
  '00021,陆遥,公司/仓储部,2019-04-01',
  '00022,Dana Reyes,公司/仓储部,2021-09-13',
  '00023,贺兰,公司/采购部,2020-02-03',
]
const others: [string, string | null, string[]][] = [
  ['goals of past years', null, ['工号,姓名,2024绩效目标,2025绩效目标', '00021,陆遥,准时率,破损率', '00022,Dana Reyes,盘点,盘点']],
  [
    'what was said in past years',
    null,
    [
      '工号,姓名,2024绩效评价,2025绩效评价',
      '00021,陆遥,全年沉稳可靠，旺季期间主动承担了额外的夜班排班,继续保持，并开始带教两名新同事上岗操作',
      '00022,Dana Reyes,进步明显，盘点差错由每月十二起下降到每月三起以内,仍需加强与采购部门之间的日常沟通和协作',
    ],
  ],
  [
    'a short roster with a grade',
    'employee',
    ['工号,姓名,部门,岗位,绩效等级', '00021,陆遥,公司/仓储部,主管,A', '00022,Dana Reyes,公司/仓储部,文员,B'],
  ],
  ['grades of something else', null, ['工号,姓名,年度,证书等级', '00021,陆遥,2025,高级', '00022,Dana Reyes,2025,中级']],
  [
    'evaluations that name the rater',
    'review',
    ['工号,姓名,考核人,考核周期,绩效等级', '00021,陆遥,贺兰,2025Q4,A', '00022,Dana Reyes,贺兰,2025Q4,B'],
  ],
  [
    'the ratings of several raters',
    'review',
    ['工号,姓名,绩效周期,自评等级,上级评级,互评', '00021,陆遥,2025Q4,A,A,B', '00022,Dana Reyes,2025Q4,B,B,B'],
  ],
  [
    'a roster that has last year’s beside',
    'employee',
    [
      '工号,姓名,部门,岗位,入职日期,2024绩效,2025绩效',
      '00021,陆遥,公司/仓储部,主管,2019-04-01,A,A',
      '00022,Dana Reyes,公司/仓储部,文员,2021-09-13,B,A',
    ],
  ],
  ['the points of an examination', null, ['工号,姓名,总分,名次', '00021,陆遥,88,2', '00022,Dana Reyes,93,1']],
  ['what people are paid for it', null, ['工号,姓名,2024绩效工资,2025绩效工资', '00021,陆遥,8000,9000', '00022,Dana Reyes,7000,7500']],
]
const own = lookingAt({
  '0 人员.csv': people,
  '11 结果.csv': [
    '2025年第四季度绩效校准结果,,,,,',
    '员工编号,姓名,校准前等级,校准后等级,综合得分（百分制）,调整原因',
    '00021,陆遥,B+,A,91.5,超额完成旺季目标',
    '00022,Dana Reyes,良好,良好,—,',
    '00023,贺兰,C,,,',
    '制表：人力资源部,,,,,',
  ],
  '20 异动.csv': ['工号,姓名,异动类型,异动日期,原部门,新部门', '00021,陆遥,调岗,2024-06-01,公司/采购部,公司/仓储部'],
  '21 历年.csv': [
    '工号,姓名,2023年绩效等级,2024年绩效等级,2025绩效,晋升意向',
    '00021,陆遥,B,A,A,是',
    '00022,Dana Reyes,/,C,,',
    '00023,贺兰,,—,,否',
  ],
  '31.csv': ['工号,姓名,绩效周期,最终得分(满分5分),最终等级', '00021,陆遥,2024年下半年,4.5,卓越', '00022,Dana Reyes,2024年下半年,92,卓越'],
  ...Object.fromEntries(others.map(([, , lines], at) => [`9${at} 表.csv`, lines])),
})
// Half-years by themselves: beside quarters they are of another kind.
const english = importedOnce(
  {
    '0 人员.csv': people,
    '41 final.csv': [
      'Employee ID,Full Name,Review Cycle,Proposed Rating,Calibrated Rating,Rationale',
      '00022,Dana Reyes,2025 H2,Meets,Exceeds,new line opened on time',
    ],
    '42 again.csv': ['Emp ID,Name,Cycle,Final Rating', '22,Dana Reyes,H2 2025,Meets', '00099,Ghost,H2 2025,Meets'],
  },
  { '8 third.csv': ['Emp ID,Name,Cycle,Final Rating', '00021,陆遥,H2 2025,Meets'] },
)
const bare = importedOnce({ '0 人员.csv': people, '1 档案.csv': ['工号,姓名,2023,2024', '00021,陆遥,A,B', '00022,Dana Reyes,B,'] })
const { said, sheets } = own
const ratings = ({ db } = own.workspace, where = own.where()) =>
  db.all<Record<string, unknown>>(
    `select cycle_id as cycle, employee_id as who, initial_rating as initial, rating, score, score_max as top, _row as row, _col as col from final_rating where ${where} order by _sheet_id, _row, _col`,
  )

it('letters and words before and after the calibration stay labels, with no number made up for them', async () => {
  await own.files('1')
  expect(await sheets()).toEqual([{ kind: 'final_rating', accepted: 2, attention: 1 }])
  expect(await ratings()).toEqual([
    { cycle: '2025Q4', who: 'E00021', initial: 'B+', rating: 'A', score: 91.5, top: 100, row: 3, col: 3 },
    { cycle: '2025Q4', who: 'E00022', initial: '良好', rating: '良好', score: null, top: 100, row: 4, col: 3 },
  ])
  expect(await said()).toEqual([
    'missing_key 此行缺少“等级”。',
    'no_figure_yet 这张表有 2 行已按“最终评级”收录，目前没有指标统计这类数据。',
  ])
})

it('years as columns are a row each, of the place where the person stood then', async () => {
  await own.files('2')
  expect(
    await own.workspace.db.all(
      `select cycle_text as cycle, employee_id as who, rating, department_id as department, _col as col from final_rating where ${own.where()} order by _row, _col`,
    ),
  ).toEqual([
    { cycle: '2023', who: 'E00021', rating: 'B', department: '公司/采购部', col: 2 },
    { cycle: '2024', who: 'E00021', rating: 'A', department: '公司/仓储部', col: 3 },
    { cycle: '2025', who: 'E00021', rating: 'A', department: '公司/仓储部', col: 4 },
    { cycle: '2024', who: 'E00022', rating: 'C', department: '公司/仓储部', col: 3 },
  ])
  const [sheet] = (await rowReconciliation(own.workspace.db, 'zh-CN')).filter(({ file }) => file.startsWith('21'))
  expect(sheet.unusedColumns).toEqual([{ column: 5, header: '晋升意向', cells: 2 }])
  // Nobody can tell a person without any rating from a line that was cut.
  expect(await said()).toContain('missing_key 此行缺少“等级”。')
})

it('a score beyond its scale is said with its cell', async () => {
  await own.files('3')
  const { items } = await attentionList(own.workspace.db, { offset: 0, limit: 50, code: 'out_of_scale' }, 'zh-CN')
  expect(items.map(({ cell, message }) => [cell?.row, cell?.column, message])).toEqual([[3, 3, '分数 92 不在 0 到 5 之间。']])
})

it('in English, and a second file that says it otherwise', async () => {
  const workspace = await english()
  expect(await sheetsOfFiles(workspace, '4')).toEqual([
    { kind: 'final_rating', accepted: 1, attention: 0 },
    { kind: 'final_rating', accepted: 0, attention: 2 },
  ])
  expect((await ratings(workspace, ofFiles('4'))).map(({ cycle, rating }) => [cycle, rating])).toEqual([
    ['2025H2', 'Exceeds'],
    ['2025H2', 'Meets'],
  ])
  expect(await saidOf(workspace)).toContain(
    'said_differently “Dana Reyes · 00022”的等级是“Meets”，与 41 final.csv › 第 2 行 · Calibrated Rating 对同一时间的说法不同。',
  )
  expect((await saidOf(workspace)).filter((text) => text.startsWith('said_differently')).length).toBe(1)
})

describe('other lists', () => {
  it.each(others.map(([name, kind], at) => [name, kind, at] as const))('%s are none', async (_, kind, at) => {
    await own.files(`9${at}`)
    expect((await sheets()).map((sheet) => sheet.kind)).toEqual([kind])
    expect(await ratings()).toEqual([])
  })
})

it('bare years wait until a person says that they are ratings, and the words are kept for later files', async () => {
  const workspace = await bare()
  expect(await ratings(workspace, 'true')).toEqual([])
  const { sheetId } = (await rowReconciliation(workspace.db, 'zh-CN')).find(({ file }) => file.startsWith('1 '))!
  const columns = ['employee_no', 'employee_name', '#valueColumns', '#valueColumns'].map((field, column) => ({ column, field }))
  await answerSheet(workspace, { sheetId, answer: { kind: 'final_rating', headerRow: 1, columns, constants: {} } }, testNow(), {})
  expect((await ratings(workspace, 'true')).map(({ cycle, who, rating }) => [cycle, who, rating])).toEqual([
    ['2023', 'E00021', 'A'],
    ['2024', 'E00021', 'B'],
    ['2023', 'E00022', 'B'],
  ])
})

it('ratings of people whose list comes later are theirs', async () => {
  const folder = temporaryFolder()
  const path = join(folder, '9 评级.json')
  const workspace = await emptyWorkspace('2026Q1')
  writeFileSync(
    path,
    JSON.stringify([
      { 工号: '00023', 姓名: '贺兰', 绩效周期: '2025Q4', 最终等级: 'B' },
      { 工号: '00021', 姓名: '陆遥', 绩效周期: '2025Q4', 最终等级: 'A' },
    ]),
  )
  await runImport(workspace, [path])
  expect(await ratings(workspace, 'true')).toEqual([])
  writeFileSync(join(folder, '0 人员.csv'), people.join('\n'))
  await runImport(workspace, [folder])
  expect((await ratings(workspace, 'true')).map(({ who, rating }) => [who, rating])).toEqual([
    ['E00023', 'B'],
    ['E00021', 'A'],
  ])
  expect(await isDerived(workspace)).toBe(true)
  workspace.close()
  rmSync(folder, { recursive: true, force: true })
})
