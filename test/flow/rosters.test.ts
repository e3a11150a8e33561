// Rosters of several days as people send them: in two languages, as workbooks and as text, in any order.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { utils, write } from 'xlsx'
import { answerMetric } from '../../analytics/figures'
import { reportMask } from '../../analytics/report/masked'
import { attentionList } from '../../analytics/sources/issues/attention'
import { workspaceInfo } from '../../analytics/workspace/info'
import type { Workspace } from '../../analytics/workspace/open'
import { few } from '../faults/support/tries'
import { emptyWorkspace, isDerived, metricsJsonOf, runImport, temporaryFolder } from './company'

const folder = temporaryFolder()
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Rows = (string | null)[][]
function workbook(name: string, sheets: Record<string, Rows>): string {
  const book = utils.book_new()
  for (const [sheet, rows] of Object.entries(sheets)) utils.book_append_sheet(book, utils.aoa_to_sheet(rows), sheet)
  const path = join(folder, name)
  writeFileSync(path, write(book, { type: 'buffer', bookType: 'xlsx' }))
  return path
}
function csv(name: string, rows: Rows): string {
  const path = join(folder, name)
  writeFileSync(path, `${rows.map((cells) => cells.map((cell) => cell ?? '').join(',')).join('\n')}\n`)
  return path
}

const numbers = ['1001', '1002', '1003', '1004', '1005', '1006']
const nameOf = (no: string) => `员${'甲乙丙丁戊己'[Number(no) - 1001]}`
/** The first three are a group that changes centre, the others stay. */
const place = (no: string, centre: string): [string, string] =>
  numbers.indexOf(no) < 3 ? [`云帆/${centre}/交付组`, 'D-31'] : ['云帆/研发中心/平台组', 'D-32']

const chinese = (title: string, centre: string, name: string) =>
  workbook(name, {
    在职: [
      [title],
      ['工号', '姓名', '部门全路径', '部门编码', '职位序列', '职级', '入职日期'],
      ...numbers.map((no) => [no, nameOf(no), ...place(no, centre), '技术', 'P5', '2020-03-02']),
    ],
  })
const english = (name: string, centre: string, day: string | null = null) =>
  csv(name, [
    ['Employee ID', 'Full Name', 'Department', 'Org Unit ID', 'Job Level', 'Hire Date', ...(day ? ['As Of Date'] : [])],
    ...numbers.map((no) => [no, nameOf(no), ...place(no, centre), 'P5', '2020-03-02', ...(day ? [day] : [])]),
  ])
/** One for each of the group and month: answered in time in January and March. */
const feedback = csv('反馈.csv', [
  ['反馈编号', '反馈人工号', '接收人工号', '反馈时间', '回复时间', '反馈内容'],
  ...['01', '02', '03'].flatMap((month) =>
    numbers
      .slice(0, 3)
      .map((no) => [
        `F${month}${no}`,
        '1004',
        no,
        `2026-${month}-10 09:00`,
        month === '02' ? `2026-${month}-15 09:00` : `2026-${month}-10 12:00`,
        '好',
      ]),
  ),
])

async function imported(...batches: string[][]): Promise<Workspace> {
  const workspace = await emptyWorkspace('2026Q1')
  await workspace.db.run(`update setting set value = '1' where key = 'privacy.small_group'`)
  for (const paths of batches) await runImport(workspace, paths, { datedByData: false })
  return workspace
}

describe('a group that changes centre', () => {
  const cases: [string, () => string[]][] = [
    [
      'titles',
      () => [chinese('花名册（截至 2026-02-28）', '市场中心', '甲.xlsx'), chinese('花名册（截至 2026-03-31）', '研发中心', '乙.xlsx')],
    ],
    ['file names', () => [english('Roster_20260331.csv', '研发中心'), english('Roster_20260228.csv', '市场中心')]],
    ['a column', () => [english('new.csv', '研发中心', '2026-03-01'), english('old.csv', '市场中心', '2026-01-31')]],
    ['months in two languages', () => [chinese('2026年3月在职名单', '研发中心', '丙.xlsx'), english('Staff Feb 2026.csv', '市场中心')]],
  ]
  it.each(few(cases, 1))('takes its rows along from the month of the change on: days in %s', async (_, rosters) => {
    const workspace = await imported([...rosters(), feedback])
    const { departments } = await workspaceInfo(workspace)
    const centre = (name: string) => departments.find((department) => department.name === name)?.id
    expect(departments.filter(({ name }) => name === '交付组').map(({ path }) => path)).toEqual(['云帆/研发中心/交付组'])
    const counts = async (name: string, month: string) => {
      const { numerator, denominator } = await answerMetric(
        workspace.db,
        'feedback_closed_72h',
        { department: centre(name), month },
        'zh-CN',
      )
      return [numerator, denominator]
    }
    const all = async (month: string) => Promise.all(['市场中心', '研发中心', '交付组', '云帆'].map((name) => counts(name, month)))
    expect(await all('2026-01')).toEqual([
      [3, 3],
      [0, 0],
      [3, 3],
      [3, 3],
    ])
    expect(await all('2026-02')).toEqual([
      [0, 3],
      [0, 0],
      [0, 3],
      [0, 3],
    ])
    expect(await all('2026-03')).toEqual([
      [0, 0],
      [3, 3],
      [3, 3],
      [3, 3],
    ])
    expect((await attentionList(workspace.db, { offset: 0, limit: 10 }, 'zh-CN')).items).toEqual([])
    expect(await isDerived(workspace)).toBe(true)
    workspace.close()
  })
})

describe('any order of files', () => {
  const files = () => [
    workbook('花名册.xlsx', {
      在职: [
        ['截至2025年12月31日'],
        ['工号', '姓名', '部门', '任职类型', '职级', '直属上级', '虚线上级', '入职日期'],
        ['1001', '员甲', '云帆/市场中心', '主岗', 'M2', null, null, '2019-01-02'],
        ['1002', '员乙', '云帆/市场中心/交付组', '主岗', 'P5', '员甲', '员丙', '2020-01-02'],
        ['1002', '员乙', '云帆/研发中心', '兼岗', 'P4', '员丙', null, '2020-01-02'],
        ['1003', '员丙', '云帆/研发中心', '主岗', 'M2', '员甲', null, '2020-01-02'],
        ['1004', '员丁', '云帆/研发中心', '主岗', 'P6', '员丙', null, '2020-01-02'],
      ],
      异动: [
        ['工号', '姓名', '原部门', '现部门', '生效日期', '异动类型'],
        ['1004', '员丁', '研发中心', '交付组', '2026-02-16', '转岗'],
      ],
    }),
    csv('Roster_20260331.csv', [
      ['Employee ID', 'Full Name', 'Department', 'Job Level', 'Manager ID', 'Hire Date'],
      ['1001', '员甲', '云帆/市场中心', 'M2', '', '2019-01-02'],
      ['1002', '员乙', '云帆/研发中心/平台组', 'P6', '1003', '2020-01-02'],
      ['1003', '员丙', '云帆/研发中心', 'M3', '1001', '2020-01-02'],
      ['1005', '员戊', '云帆/研发中心/平台组', 'P4', '1003', '2026-03-02'],
      ['1005', '员戊', '云帆/市场中心', 'P4', '1001', '2026-03-02'],
    ]),
    csv('通讯录.csv', [
      ['工号', '姓名', '部门', '邮箱'],
      ['1001', '员甲', '市场中心', 'a@x.example'],
      ['1004', '员丁', '云帆', ''],
      ['1003', '员丙', '', 'c@x.example'],
    ]),
    csv('attendance list.csv', [
      ['Employee ID', 'Full Name', 'Department', 'Job Title', 'Level'],
      ['1003', '员丙', '平台组', 'Lead', 'M9'],
      ['1006', '员己', '平台组', 'Dev', 'P3'],
    ]),
    csv('leavers.csv', [
      ['employee_id', 'termination_date', 'reason_category'],
      ['1001', '2026-03-15', 'resignation'],
    ]),
  ]
  const stated = async ({ db }: Workspace) => {
    const tables: Record<string, unknown[]> = {}
    for (const table of ['employee', 'employment_assignment', 'department'])
      tables[table] = await db.all(
        `select t.* exclude (_sheet_id), f.file, s.sheet from ${table} t join source_sheet s on s.sheet_id = t._sheet_id join source_file f using (file_id) order by all`,
      )
    return { ...tables, metrics: await metricsJsonOf({ db } as Workspace) }
  }

  it('gives the same people, posts, departments and figures', async () => {
    const all = files()
    const first = await imported(all)
    const whole = await stated(first)
    const posts = await first.db.all<{ post: string }>(
      `select concat_ws(' ', employee_id, valid_from, department_id, job_level, manager_id, case when not is_primary then '+' end) as post from employment_assignment order by all`,
    )
    expect(posts.map(({ post }) => post)).toEqual([
      'E1001 2019-01-02 云帆/市场中心 M2',
      'E1002 2020-01-02 云帆/市场中心/交付组 P5 E1001',
      'E1002 2020-01-02 云帆/研发中心 P4 E1003 +',
      'E1002 2026-03-31 云帆/研发中心/平台组 P6 E1003',
      'E1003 2020-01-02 云帆/研发中心 M2 E1001',
      'E1003 2026-03-31 云帆/研发中心 M3 E1001',
      'E1004 2020-01-02 云帆/研发中心 P6 E1003',
      'E1004 2026-02-16 云帆/市场中心/交付组 P6 E1003',
      'E1005 2026-03-02 云帆/研发中心/平台组 P4 E1003',
      'E1006 1900-01-01 云帆/研发中心/平台组 P3',
    ])
    const said = await attentionList(first.db, { offset: 0, limit: 20 }, 'en')
    expect(said.byCode.map(({ code, count }) => `${count} ${code}`).sort()).toEqual([
      '1 listed_after_leaving',
      '1 missing_from_roster',
      '1 moved_between_rosters',
      '1 roster_conflict',
      '1 undated_rosters_disagree',
    ])
    expect(said.items.find(({ code }) => code === 'roster_conflict')?.message).toBe(
      'Two rows of the same day disagree about “员戊 · 1005” in department; the one at Roster_20260331.csv › row 5 · Department is used.',
    )
    const mask = await reportMask(first, {}, [], 'en')
    const masked = JSON.stringify((await attentionList(first.db, { offset: 0, limit: 20, mask }, 'en')).items)
    expect(masked).toContain('2026-03-31')
    expect(masked).not.toMatch(/员[甲乙丙丁戊己]|100\d/)
    first.close()
    const orders = fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })
    await fc.assert(
      fc.asyncProperty(orders, fc.boolean(), async (paths, together) => {
        const workspace = await imported(...(together ? [paths] : paths.map((path) => [path])))
        expect(await stated(workspace)).toEqual(whole)
        workspace.close()
      }),
      { seed: 7, numRuns: few([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 1).length },
    )
  }, 300_000)
})
