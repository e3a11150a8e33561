// Values that contradict each other: the newer one is used by what rows and names say, whatever order files come in; where nothing says it, it is asked.
import { expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { importedOnce, saidOf } from './each-workspace'

const people = ['工号,姓名,部门,入职日期', '0001,钱大,公司/甲部,2020-01-01', '0002,孙二,公司/甲部,2020-01-01']
const values = (...rows: string[]) => ['工号,指标,月份,数值', ...rows]
const both = (indicator: string, first: string, second: string) =>
  values(`0001,${indicator},2026-01,${first}`, `0002,${indicator},2026-01,${second}`)
const dated = (day: string, value: string) => ['工号,指标,月份,数值,填报时间', `0001,回款额,2026-01,${value},2026-04-0${day}`]
const dictionary = (way: string) => ['指标名称,单位,来源系统,记录类型,取数字段,计算方式', `良品数,件,MES,报工,${way},求和`]

const book = (sheets: Record<string, string[]>, hidden: string[] = []): Buffer => {
  const made = XLSX.utils.book_new()
  for (const [name, lines] of Object.entries(sheets)) {
    XLSX.utils.book_append_sheet(made, XLSX.utils.aoa_to_sheet(lines.map((line) => line.split(','))), name)
  }
  made.Workbook = { Sheets: Object.keys(sheets).map((name) => ({ name, Hidden: hidden.includes(name) ? 1 : 0 })) }
  return XLSX.write(made, { bookType: 'xlsx', type: 'buffer' })
}

const newer: [string, string, string, string][] = [
  ['a correction', '产量.csv', '2026Q1产量-修订版.csv', '产量'],
  ['a later day', '工时20260331.csv', '工时20260402.csv', '工时'],
  ['no draft', '拜访量（旧）.csv', '拜访量.csv', '拜访量'],
  ['a number', '签单量v2.csv', '签单量v10.csv', '签单量'],
]
// Each of an indicator of its own; the older files of two come after the newer ones.
const all = importedOnce(
  {
    '0 花名册.csv': people,
    ...Object.fromEntries(newer.map(([, , fresh, indicator]) => [fresh, both(indicator, '10', '25')])),
    '甲.csv': dated('5', '11'),
    '乙-修订版.csv': dated('2', '12'),
    '丙.csv': values('0002,回款额,2026-01,21'),
    '丁.csv': values('0002,回款额,2026-01,22'),
    '台账.xlsx': book({ 填报: both('台数', '10', '20'), 台账: both('台数', '10', '99') }, ['台账']),
    '口径 定稿.csv': dictionary('合格数'),
    '口径.csv': dictionary('数量'),
  },
  Object.fromEntries(newer.map(([, old, , indicator]) => [old, both(indicator, '10', '20')])),
)

const outcome = async (indicator: string, ...files: string[]) => {
  const workspace = await all()
  const used = 'select value from reported_value where not replaced and indicator_name = $indicator order by employee_id'
  const said = (await Promise.all(files.map((file) => saidOf(workspace, file)))).flat()
  return {
    used: (await workspace.db.all<{ value: number }>(used, { indicator })).map(({ value }) => value),
    said: said.filter((text) => /^(duplicate_row|older_value|repeated_value|hidden)/.test(text)).sort(),
  }
}

it.each(newer)('%s: the newer one counts though it came first', async (_, old, fresh, indicator) => {
  const { used, said } = await outcome(indicator, old, fresh)
  expect(used).toEqual([10, 25])
  expect(said).toEqual([
    `older_value 这张表有 1 个值被较新的填报取代：那里的文件名、工作表名或标题写明较新（或这里写明较旧），如修订、终版、版本号、日期。如“孙二 · 0002”2026-01 的“${indicator}”，这里是 20，采用的是 ${fresh} › 第 3 行 · 数值 的 25。`,
    `repeated_value 这张表有 1 个值与 ${fresh} › 第 2 行 · 数值 起的填报相同，只计一次。`,
  ])
  const counts = `select accepted, left_out as "out" from source_sheet join source_file using (file_id) where file = $old`
  expect(await (await all()).db.first(counts, { old })).toEqual({ accepted: 0, out: 3 })
})

it('the row goes before the name; where nothing tells, both cells are asked about', async () => {
  const { used, said } = await outcome('回款额', '甲', '乙', '丙', '丁')
  expect(used[0]).toBe(11)
  expect(said[0]).toMatch(
    /^duplicate_row “孙二 · 0002”2026-01 的“回款额”这里是 (\d+)，(丙|丁)\.csv › 第 2 行 · 数值 是 (\d+)；.*看不出哪一个较新，暂用 \3。$/,
  )
  expect(said[1]).toContain('取代：那里写的时间较晚。如“钱大 · 0001”2026-01 的“回款额”，这里是 12')
})

it('a visible sheet goes before a hidden one, which is said with its hidden columns', async () => {
  const { used, said } = await outcome('台数', '台账')
  expect(used).toEqual([10, 20])
  expect(said.filter((text) => text.startsWith('hidden'))).toEqual([
    'hidden_sheet 这张工作表在文件里是隐藏的；其中 2 行数据照常读取，与可见的表不一致时以可见的为准。',
  ])
  expect(said.find((text) => text.startsWith('older_value'))).toContain('取代：这里是隐藏的工作表。')
})

it('an indicator defined twice is the one of the newer dictionary', async () => {
  const workspace = await all()
  expect(await workspace.db.all('select record_field as field from indicator')).toEqual([{ field: 'good_qty' }])
  expect((await saidOf(workspace)).filter((text) => text.startsWith('defined_twice'))).toEqual([
    'defined_twice 指标“良品数”的口径在 口径 定稿.csv › 第 2 行 · 指标名称 也写了，内容不同；采用那里的：那里的文件名、工作表名或标题写明较新（或这里写明较旧），如修订、终版、版本号、日期。',
  ])
})
