import { describe, expect, it } from 'vitest'
import { findForm } from '../../../../analytics/sources/form/find-form'
import { tickedIn } from '../../../../analytics/sources/form/ticks'
import { dataRowsOf } from '../../../../analytics/sources/table/data-rows'
import type { SheetGrid } from '../../../../analytics/sources/table/types'

const gridOf = (...lines: string[]): SheetGrid => ({
  rows: lines.map((line, at) => ({ row: at + 1, cells: line.split('|').map((text) => text.trim() || null) })),
  merges: [],
  hiddenColumns: [],
  complete: true,
})
function read(...lines: string[]): Record<string, string | null> | null {
  const grid = gridOf(...lines)
  const found = findForm(grid)
  if (!found?.layout) return null
  const [{ cells }] = dataRowsOf(grid, found.layout)
  return Object.fromEntries(found.layout.columns.map(({ header }, at) => [header, cells[at]]))
}

describe('a form of one person', () => {
  it('has labels beside their values, whatever is left blank', () => {
    expect(read('面谈记录表', '姓名|路遥|工号|Q2', '岗位|主管|职级|', '面谈日期|2026-02-10|面谈人|程野')).toEqual({
      姓名: '路遥',
      工号: 'Q2',
      岗位: '主管',
      职级: null,
      面谈日期: '2026-02-10',
      面谈人: '程野',
    })
  })

  it('may say several in one cell, and what stands below a heading', () => {
    expect(read('面谈纪要', '姓名：路遥  工号：Q2 部门：装配部', '面谈日期：2026年2月10日', '一、面谈内容', '本季进展：顺利')).toEqual({
      姓名: '路遥',
      工号: 'Q2',
      部门: '装配部',
      面谈日期: '2026年2月10日',
      面谈内容: '本季进展：顺利',
    })
    expect(read('Check-in', 'Employee Name: Ann Lee   Employee ID: Q2', 'Department: Assembly', 'Meeting Date: 2026-02-10')).toMatchObject({
      'Employee Name': 'Ann Lee',
      'Employee ID': 'Q2',
    })
  })

  it('says the day of a signature as such, and of several values none', () => {
    expect(read('姓名|路遥|工号|Q2', '面谈日期|2026-02-10|面谈人|程野', '员工签字|路遥|日期|2026-02-11', '地点|一楼||二楼')).toMatchObject({
      员工签字日期: '2026-02-11',
      面谈日期: '2026-02-10',
      地点: null,
    })
  })

  it('tells labels that come again by the headings above them, and takes colons in prose for prose', () => {
    expect(
      read(
        '姓名|路遥|工号|Q2',
        '员工自评',
        '得分|90|评语|不错',
        '上级评价',
        '得分|85|评语|稳定',
        '备注||兴趣|',
        '面谈内容|1、目标：完成 2、问题：沟通',
      ),
    ).toEqual({
      姓名: '路遥',
      工号: 'Q2',
      员工自评: null,
      '员工自评 / 得分': '90',
      '员工自评 / 评语': '不错',
      上级评价: null,
      '上级评价 / 得分': '85',
      '上级评价 / 评语': '稳定',
      备注: null,
      兴趣: null,
      面谈内容: '1、目标：完成 2、问题：沟通',
    })
  })

  it('is no list, no dictionary and no table with one row', () => {
    expect(read('姓名|工号|部门|岗位', '路遥|Q2|装配部|主管')).toBeNull()
    expect(read('姓名|工号|部门', '路遥|Q2|装配部', '施南|Q3|装配部')).toBeNull()
    expect(read('姓名|员工的姓名', '工号|五位数字', '部门|一级部门')).toBeNull()
    expect(read('项目|内容', '姓名|路遥', '部门|装配部', '工号|Q2')).toBeNull()
    expect(read('姓名|路遥|工号|Q2', '指标|权重|得分|备注', '产量|50%|90|', '质量|50%|80|')).toBeNull()
    expect(read('姓名|路遥', '工号|Q2', '考核周期|2026Q1', '指标|得分', '产量|90', '质量|85')).toBeNull()
    expect(findForm(gridOf('姓名|路遥||姓名|施南', '工号|Q2||工号|Q3', '部门|一部||部门|二部'))).toEqual({
      again: ['姓名', '工号', '部门'],
    })
  })

  it('has labels above their values in lines that alternate', () => {
    expect(read('姓名|工号', '路遥|Q2', '面谈日期|面谈人', '2026-02-10|程野')).toEqual({
      姓名: '路遥',
      工号: 'Q2',
      面谈日期: '2026-02-10',
      面谈人: '程野',
    })
  })
})

it.each([
  ['是□ 否☑', '否'],
  ['☑是 □否', '是'],
  ['[x] yes  [ ] no', 'yes'],
  ['□是 □否', ''],
  ['☑培训 ☑轮岗 □其他', undefined],
  ['完成', undefined],
])('%s', (text, chosen) => {
  const part = tickedIn(text)
  expect(part && [...text].slice(part[0], part[0] + part[1]).join('')).toBe(chosen)
})
