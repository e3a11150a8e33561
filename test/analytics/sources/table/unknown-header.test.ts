// Headers nobody's dictionary has, found by where they stand and what stands below them.
import { describe, expect, it } from 'vitest'
import { isKnownKey } from '../../../../analytics/kinds/synonyms'
import { findLayout } from '../../../../analytics/sources/table/layout'
import { headerKey } from '../../../../analytics/vocabulary/header-key'

const lay = (rows: string[][]) =>
  findLayout({ rows: rows.map((cells, at) => ({ row: at + 1, cells })), merges: [], hiddenColumns: [], complete: true }, (text) =>
    isKnownKey(headerKey(text)),
  )

describe('a header of words nobody knows', () => {
  it.each([
    [
      'two columns',
      [
        ['Person', 'Mark 2025'],
        ['Nora Field', '3.5'],
        ['Owen Marsh', '4.1'],
      ],
      1,
    ],
    [
      'nothing but text',
      [
        ['代称', '喜好', '城镇'],
        ['b1', '划船', '苏州'],
        ['b2', '登山', '无锡'],
        ['b3', '下棋', '常州'],
      ],
      1,
    ],
    [
      'two columns of text',
      [
        ['编码', '口径的文字说明'],
        ['M01', '来电之后两个工作日内办结的诉求占全部诉求的比例'],
        ['M02', '按约定日期交付的批次占全部批次的比例'],
        ['M03', '当月提出并经验收的改善数量'],
      ],
      1,
    ],
    [
      'a long condition among short names',
      [
        ['Name', 'Day', 'Cost of the stay, with breakfast, dinner, the train there and back and the night before'],
        ['Nora Field', '03/10/2025', '74.4'],
        ['Owen Marsh', '04/10/2025', '12'],
      ],
      1,
    ],
    [
      'long names in Latin letters',
      [
        ['Legal Given Part', 'Home Unit Description', 'Role Description', 'Began'],
        ['Nora', 'Operations', 'Planner', '03/21/2021'],
        ['Owen', 'Finance', 'Accountant', '11/16/2020'],
      ],
      1,
    ],
    [
      'months in its data',
      [
        ['Who', 'Begin', 'Finish', 'Sum'],
        ['Nora', '2026-01', '2026-03', '5'],
        ['Owen', '2026-01', '2026-04', '6'],
        ['Ada', '2026-02', '2026-05', '7'],
      ],
      1,
    ],
    [
      'known words above months',
      [
        ['姓名', '起始月', '终止月', '补助'],
        ['卜凡', '2026-01', '2026-03', '5'],
        ['尤里', '2026-01', '2026-04', '6'],
      ],
      1,
    ],
  ])('%s', (_, rows, row) => expect(lay(rows).layout?.headerRows).toEqual([row]))

  it('is none where the first row is as long as the text below', () => {
    const notes = [
      ['请各部门于每月五日之前完成填报工作', '逾期未报的部门将在例会通报'],
      ['填报时请注意口径与上月保持一致', '如有疑问请联系数据管理岗'],
    ]
    expect(lay(notes).layout).toBeUndefined()
  })
})
