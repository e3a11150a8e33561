import { describe, expect, it } from 'vitest'
import { isKnownKey } from '../../../../analytics/kinds/synonyms'
import { findLayout, type LayoutResult } from '../../../../analytics/sources/table/layout'
import { headerKey } from '../../../../analytics/vocabulary/header-key'
import type { CellRange, PreviewGrid } from '../../../../importers/source/types'

type Cells = (string | null)[]

/** A grid of consecutive rows; `null` rows are blank and absent, as readers leave them out. */
function grid(rows: (Cells | null)[], merges: string[] = [], more: Partial<PreviewGrid> = {}): PreviewGrid {
  return {
    rows: rows.flatMap((cells, i) => (cells ? [{ row: i + 1, cells }] : [])),
    merges: merges.map(range),
    hiddenColumns: [],
    complete: true,
    ...more,
  }
}

/** `A1:B2` */
function range(text: string): CellRange {
  const [, left, top, right, bottom] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(text)!
  return { top: Number(top), bottom: Number(bottom), left: left.charCodeAt(0) - 65, right: right.charCodeAt(0) - 65 }
}

function lay(found: PreviewGrid, sheetName = 'Sheet1'): LayoutResult {
  return findLayout(found, (text) => isKnownKey(headerKey(text)), sheetName)
}

function shape({ layout }: LayoutResult) {
  return (
    layout && {
      header: layout.headerRows,
      first: layout.firstDataRow,
      titles: layout.titleRows,
      names: layout.columns.map(({ header }) => header),
    }
  )
}

const header = ['工号', '姓名', '部门', '入职日期']
const data = [
  ['E0001', '张伟', '华东销售部', '2020-03-01'],
  ['E0002', '李娜', '研发一部', '2021-07-15'],
]

describe('titles above the header', () => {
  const titles: Cells[] = [
    ['云织科技有限公司', null, null, null],
    ['2026年第一季度花名册', null, null, null],
    ['部门：人力行政部', null, '填报日期：2026-04-02', null],
    ['请勿修改表头，如有疑问请联系人力行政部。', null, null, null],
  ]
  it.each([0, 1, 2, 3, 4])('%i of them', (count) => {
    expect(shape(lay(grid([...titles.slice(0, count), header, ...data], count ? ['A1:D1'] : [])))).toEqual({
      header: [count + 1],
      first: count + 2,
      titles: titles.slice(0, count).map((_, i) => i + 1),
      names: header,
    })
  })

  it('may have blank rows around them', () => {
    expect(shape(lay(grid([null, titles[0], null, header, null, ...data])))).toMatchObject({ header: [4], first: 6, titles: [2] })
  })
})

describe('headers of two and three rows', () => {
  const rows = [
    ['序号', '工号', '姓名', '1月', null, '2月', null],
    [null, null, null, '产量', '良品率', '产量', '良品率'],
    ['1', 'E0001', '张伟', '120', '98%', '131', '97%'],
    ['2', 'E0002', '李娜', '110', '99%', '128', '96%'],
  ]
  const names = ['序号', '工号', '姓名', '1月 / 产量', '1月 / 良品率', '2月 / 产量', '2月 / 良品率']
  it.each([
    ['merged', ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1']],
    ['merged sideways only', ['D1:E1', 'F1:G1']],
    ['not merged', []],
  ])('joins the levels: %s', (_, merges) => {
    expect(shape(lay(grid(rows, merges)))).toEqual({ header: [1, 2], first: 3, titles: [], names })
  })

  it('joins three levels under a title', () => {
    const three = [
      ['一季度自评', null, null, null],
      ['姓名', '产出', null, null],
      [null, '1月', null, '2月'],
      [null, '计划', '实际', '实际'],
      ['张伟', '10', '11', '12'],
    ]
    expect(shape(lay(grid(three, ['A1:D1', 'A2:A4', 'B2:D2', 'B3:C3'])))).toEqual({
      header: [2, 3, 4],
      first: 5,
      titles: [1],
      names: ['姓名', '产出 / 1月 / 计划', '产出 / 1月 / 实际', '产出 / 2月 / 实际'],
    })
  })

  it('joins technical names and labels', () => {
    const two = [
      ['USERID', 'FIRSTNAME', 'DEPARTMENT', 'HIREDATE'],
      ['工号', '姓名', '部门', '入职日期'],
      ['E1', '张伟', '甲部', '2020-01-01'],
    ]
    expect(shape(lay(grid(two)))).toMatchObject({
      header: [1, 2],
      first: 3,
      names: ['USERID / 工号', 'FIRSTNAME / 姓名', 'DEPARTMENT / 部门', 'HIREDATE / 入职日期'],
    })
  })

  it('does not take a merged first data row for a header', () => {
    const rows = [header, ['E1', '张伟', '甲部', '2020-01-01'], ['E2', '李娜', null, '2020-01-01']]
    expect(shape(lay(grid(rows, ['C2:C3'])))).toMatchObject({ header: [1], first: 2 })
  })
})

describe('names of columns', () => {
  it('are positional where blank and numbered where repeated', () => {
    const rows = [
      ['Issue key', 'Summary', 'Labels', 'Labels', null, 'Assignee'],
      ['P-1', 'Fix', 'a', 'b', 'x', 'Liv'],
    ]
    expect(shape(lay(grid(rows)))!.names).toEqual(['Issue key', 'Summary', 'Labels', 'Labels #2', '#E', 'Assignee'])
  })

  it('carry what is hidden', () => {
    const { layout } = lay(grid([header, ...data], [], { hiddenColumns: [2] }))
    expect(layout!.columns.filter(({ hidden }) => hidden).map(({ column }) => column)).toEqual([2])
  })
})

describe('a survey export that repeats its identifiers', () => {
  it('is named by the rows above them, and its answers begin below', () => {
    const ids = (names: string[]) => names.map((name) => `{"ImportId":"${name}"}`)
    const found = lay(
      grid([
        ['StartDate', 'ResponseId', 'Q1', 'Q2'],
        ['Start Date', 'Response ID', 'My goals were clear to me.', 'My rating was explained.'],
        ids(['startDate', '_recordId', 'QID1', 'QID2']),
        ['2026-04-20 08:10', 'R_1', 'Agree', 'Disagree'],
        ['2026-04-21 09:11', 'R_2', 'Agree', 'Agree'],
      ]),
    )
    expect(shape(found)).toMatchObject({ header: [1, 2, 3], first: 4, titles: [] })
    expect(shape(found)?.names).toEqual([
      'StartDate / Start Date',
      'ResponseId / Response ID',
      'Q1 / My goals were clear to me.',
      'Q2 / My rating was explained.',
    ])
  })
})

describe('sheets without a table', () => {
  it.each<[string, (Cells | null)[], object]>([
    ['nothing', [], { code: 'sheet_empty', instruction: false }],
    [
      'blanks',
      [
        [null, ' '],
        [null, null],
      ],
      { code: 'sheet_empty', instruction: false },
    ],
    ['header only', [['花名册', null, null, null], header], { code: 'header_only', instruction: false, row: 2 }],
    [
      'instructions',
      [['填写说明'], ['一、本表由人力行政部维护，每季度末更新一次。'], ['二、工号为文本，离职人员工号可能被再次使用。']],
      { code: 'no_header', instruction: true },
    ],
    [
      'a key of fields',
      [
        ['字段', '填写要求'],
        ['工号', '必填，六位文本，不得以数字格式保存'],
        ['姓名', '必填，与身份证一致，不要加空格'],
        ['部门', '填写全路径，用斜杠分隔各级部门'],
      ],
      { code: 'no_header', instruction: true },
    ],
    [
      'numbers only',
      [
        ['1', '2', '3'],
        ['4', '5', '6'],
        ['7', '8', '9'],
      ],
      { code: 'no_header', instruction: false },
    ],
  ])('%s', (_, rows, refusal) => {
    expect(lay(grid(rows)).refusal).toEqual(refusal)
  })

  it('is not header only while there is more to read', () => {
    expect(lay(grid([header], [], { complete: false })).layout?.firstDataRow).toBe(2)
  })
})

it('finds a header of words nobody knows above values', () => {
  const rows = [
    ['某某系统导出', null, null],
    ['代号', '甲项', '乙项'],
    ['K1', '12', '3'],
    ['K2', '14', '5'],
  ]
  expect(shape(lay(grid(rows)))).toMatchObject({ header: [2], first: 3 })
})

it('takes a JSON list as it is', () => {
  const { layout } = lay(grid([['1', 'x']], [], { headers: ['id', 'owner.name'] }))
  expect(layout).toMatchObject({ headerRows: [], firstDataRow: 1, titleRows: [] })
  expect(layout!.columns.map(({ header: name }) => name)).toEqual(['id', 'owner.name'])
})
