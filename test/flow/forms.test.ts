// Forms of one person: one row each, whose values stand in cells of their own.
import { expect, it } from 'vitest'
import { utils, write } from 'xlsx'
import { cellAddresses } from '../../analytics/metric/address'
import { answerSheet } from '../../analytics/sources/ask/sheet-answer'
import { sheetQuestion } from '../../analytics/sources/ask/sheet-question'
import { rawWindow } from '../../analytics/sources/reconcile/raw-window'
import { rowReconciliation } from '../../analytics/sources/reconcile/row-reconciliation'
import { testNow } from '../support/open-workspace'
import { eachWorkspace, importedOnce, saidOf } from './each-workspace'

type Rows = (string | number | null)[][]
function workbook(sheets: Record<string, Rows>, merges: string[] = []): Buffer {
  const book = utils.book_new()
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows)
    sheet['!merges'] = merges.map((range) => utils.decode_range(range))
    utils.book_append_sheet(book, sheet, name)
  }
  return write(book, { type: 'buffer', bookType: 'xlsx' })
}

const roster = [
  '工号,姓名,部门,岗位,直属上级工号,入职日期',
  'Q1,程野,装配部,主任,,2016-02-01',
  'Q2,路遥,装配部,钳工,Q1,2018-03-06',
  'Q3,施南,装配部,钳工,Q1,2019-05-06',
  'Q4,纪白,装配部,质检,Q1,2020-07-01',
]
const staff = [
  ['路遥', 'Q2'],
  ['施南', 'Q3'],
  ['纪白', 'Q4'],
]
const each = (name: string, make: (who: string, no: string, at: number) => Buffer | string[]) =>
  Object.fromEntries(
    staff.map(([who, no], at) => [`${name} ${no}.${Array.isArray(make(who, no, at)) ? 'csv' : 'xlsx'}`, make(who, no, at)]),
  )

const talk = (who: string, no: string, at: number): Rows => [
  ['绩效沟通记录表', null, null, null],
  ['姓名', who, '工号', no],
  ['面谈日期', `2026-02-1${at}`, '面谈人', '程野'],
  ['面谈内容', '本季进展与困难', null, null],
  ['员工是否认可', at === 1 ? '是□ 否☑' : '☑是 □否', '员工意见', at === 0 ? '希望轮岗' : null],
  ['员工签字：', who, '日期：', '2026-02-20'],
]
const scores = (who: string, no: string, at: number): Rows => [
  ['2026年第一季度考评表', null, null],
  ['姓名', '工号', '部门'],
  [who, no, '装配部'],
  ['考核周期', '评价人', '上级评分'],
  ['2026Q1', '程野', 80 + at],
]
const goals = (who: string, no: string): Rows => [
  ['2026Q1 岗位目标表', null, null, null, null],
  ['姓名', who, '工号', no, null],
  ['部门', '装配部', '考核人', '程野', null],
  ['月薪', 9120, '岗位', '主管', null],
  ['指标', '目标值', '权重', '完成值', '得分'],
  ['装机台数', 40, '60%', 42, 95],
  ['返修率', 3, '40%', 2, 90],
  ['总分', null, '100%', null, 93],
  ['主管评语', '稳定', null, null, null],
]

const imported = importedOnce({
  '0 花名册_2026-03-31.csv': roster,
  ...each('1 面谈', (who, no, at) => workbook({ 面谈: talk(who, no, at) }, ['A1:D1', 'B4:D4'])),
  '1 面谈 空白.xlsx': workbook({
    面谈: talk('', '', 0).map((row, at) => (at === 0 ? row : row.map((text, column) => (column % 2 ? null : text)))),
  }),
  '2 考评.xlsx': workbook(Object.fromEntries(staff.map(([who, no], at) => [who, scores(who, no, at)])), ['A1:C1']),
  ...each('3 目标', (who, no) => workbook({ 目标: goals(who, no) }, ['A1:E1'])),
  ...each('4 档案', (who, no) => [
    '人员信息登记表,,,',
    `姓名,${who},工号,${no}`,
    '部门,装配部,入职日期,2018-03-06',
    '身份证号,11010519491231002X,银行卡号,6222021234567890128',
    '月薪,9876,紧急联系人,卓某 13987654321',
    '家庭住址,杭州市西湖区文三路99号,联系电话,13812345678',
  ]),
  '5 两人.xlsx': workbook({
    面谈: [
      ['姓名', '路遥', null, '姓名', '施南'],
      ['工号', 'Q2', null, '工号', 'Q3'],
      ['面谈日期', '2026-02-10', null, '面谈日期', '2026-02-11'],
      ['面谈内容', '进展', null, '面谈内容', '计划'],
    ],
  }),
  '6 字段.csv': ['姓名,员工的姓名', '工号,五位数字', '部门,一级部门', '入职日期,yyyy-mm-dd'],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)
const lines = async (beginning: string) =>
  (await rowReconciliation((await imported()).db, 'zh-CN')).filter(({ file }) => file.startsWith(beginning))

it('reads forms as one row each, and what is ticked in them', async () => {
  expect(await query('select employee_id as who, manager_id as with, summary, confirmed from performance_talk order by 1')).toEqual([
    { who: 'EQ2', with: 'EQ1', summary: '本季进展与困难', confirmed: true },
    { who: 'EQ3', with: 'EQ1', summary: '本季进展与困难', confirmed: false },
    { who: 'EQ4', with: 'EQ1', summary: '本季进展与困难', confirmed: true },
  ])
  const [form] = await lines('1 面谈 Q2')
  expect(form).toMatchObject({ read: 6, accepted: 1, attention: 0, leftOutByReason: { title: 1, form: 4 } })
  expect(form.unusedColumns.map(({ header }) => header)).toEqual(['员工意见', '员工签字'])
})

it('leaves out a form that nobody filled in, and says so', async () => {
  expect((await lines('1 面谈 空白'))[0]).toMatchObject({ kind: null, accepted: 0, attention: 0, asks: false })
  expect(await saidOf(await imported(), '1 面谈 空白')).toEqual([
    'form_blank 这是一张没有填写的表单，6 行都没有计入；第一行是“绩效沟通记录表”。',
  ])
})

it('reads labels above their values, and asks once what holds for all', async () => {
  expect(
    await query("select reviewee_id as who, score from review join source_sheet on sheet_id = _sheet_id where kind = 'review' order by 1"),
  ).toEqual([
    { who: 'EQ2', score: 80 },
    { who: 'EQ3', score: 81 },
    { who: 'EQ4', score: 82 },
  ])
  expect((await saidOf(await imported(), '2 考评')).filter((said) => said.startsWith('scale'))).toEqual([
    'scale_unknown 3 个评分没有写明满分（最高 82）。',
  ])
})

it('opens a figure to the very cell of the form', async () => {
  const { db } = await imported()
  const [{ sheet, row, column }] = await db.all<{ sheet: number; row: number; column: number }>(
    `select _sheet_id as sheet, _row as "row", _col as "column" from review where reviewee_id = 'EQ3'`,
  )
  const [cell] = await cellAddresses(db, [{ sheetId: sheet, row, column }])
  expect(cell?.address).toBe('2 考评.xlsx › 施南!C5')
  const window = await rawWindow(db, { sheetId: sheet, row, column, around: 3 }, 'zh-CN')
  expect(window.focus).toEqual({ row: 5, column: 2 })
  expect(window.rows.find((own) => own.row === window.focus.row)?.cells[2]).toBe('81')
  expect(window.columns.map(({ header, field }) => [header, field])).toEqual(Array(3).fill(['', null]))
  const [talked] = await db.all<{ sheet: number; row: number; column: number }>(
    `select _sheet_id as sheet, _row as "row", _col as "column" from performance_talk where employee_id = 'EQ4'`,
  )
  expect((await cellAddresses(db, [{ sheetId: talked.sheet, row: talked.row, column: talked.column }]))[0]?.address).toBe(
    '1 面谈 Q4.xlsx › 面谈!B4',
  )
})

it('reads the table inside a form by its head, and names what is said around it', async () => {
  expect(await query('select owner_id as who, title, weight from goal order by 1, 2 limit 2')).toEqual([
    { who: 'EQ2', title: '装机台数', weight: 0.6 },
    { who: 'EQ2', title: '返修率', weight: 0.4 },
  ])
  expect(await query('select count(*)::integer as n from goal')).toEqual([{ n: 6 }])
  expect(await saidOf(await imported(), '3 目标')).toContain(
    'form_head 这张表单的表格上下还写着 “考核人” “岗位” “主管评语”，共 9 项，没有计入。',
  )
})

it('stores neither pay nor numbers of persons, in forms and in heads of tables', async () => {
  const sheets = await query(
    `select sheet_id as id from source_sheet join source_file using (file_id) where starts_with(file, '4 ') or starts_with(file, '3 ')`,
  )
  for (const { id } of sheets) {
    const text = JSON.stringify([
      await query(`select * from raw.s${id}`),
      await query(`select layout, mapping from sheet_plan where sheet_id = ${id}`),
    ])
    for (const secret of ['9120', '9876', '1949', '6222', '139876', '卓某', '文三路', '138123']) expect(text).not.toContain(secret)
    expect(text).toContain('装配部')
  }
  expect((await lines('4 档案'))[0]).toMatchObject({ kind: 'employee', accepted: 1, attention: 0 })
})

it('takes neither several forms on a sheet nor a list of meanings for a form of one person', async () => {
  expect((await saidOf(await imported(), '5 '))[0]).toContain('像一人一份的表单（姓名、工号、面谈日期 的旁边写着内容）')
  expect(await lines('6 ')).toMatchObject([{ kind: null, accepted: 0, asks: true }])
})

const own = eachWorkspace({ '0 花名册_2026-03-31.csv': roster })
const errand = (who: string, no: string) => ['外出登记单,,,', `姓名,${who},工号,${no}`, '部门,装配部,事由,送检', '目的地,计量院,备注,无']

it('asks about forms that only tell whose they are, and are called after something else', async () => {
  await own.importTexts({
    '离职谈话_路遥.csv': ['离职谈话表,,,', '姓名,路遥,部门,装配部', '岗位,钳工,入职日期,2018-03-06', '去向,回乡,建议,多沟通'],
  })
  expect((await own.sheets()).map(({ kind, accepted }) => [kind, accepted])).toEqual([[null, 0]])
})

it('asks about forms that nobody knows once, and reads all of them by the answer', async () => {
  await own.importTexts(each('外出', (who, no) => errand(who, no)))
  const waiting = (await rowReconciliation(own.workspace.db, 'zh-CN')).filter(({ file }) => file.startsWith('外出'))
  expect(waiting.map(({ asks, attention }) => [asks, attention])).toEqual([
    [true, 4],
    [false, 4],
    [false, 4],
  ])
  const [{ sheetId }] = waiting
  const question = await sheetQuestion(own.workspace.db, sheetId, null, 'zh-CN')
  expect(question.columns.map(({ header, samples }) => [header, samples[0]]).slice(0, 4)).toEqual([
    ['姓名', '路遥'],
    ['工号', 'Q2'],
    ['部门', '装配部'],
    ['事由', '送检'],
  ])
  const columns = ['employee_name', 'employee_no', 'department', 'position'].map((field, column) => ({ column, field }))
  const done = await answerSheet(
    own.workspace,
    { sheetId, answer: { kind: 'employee', headerRow: null, columns, constants: {} } },
    testNow(),
    {},
  )
  expect(done).toMatchObject({ read: 12, accepted: 3, attention: 0, leftOut: 9, remembered: true })
})
