// What leaves the window as a table or a picture.
import { describe, expect, it } from 'vitest'
import { csvOf } from '../../renderer/export/csv'
import { paint } from '../../renderer/export/picture'
import { boardTable, groupTable } from '../../renderer/export/tables'
import { trendTable } from '../../renderer/export/trend-table'
import { zh } from '../../renderer/text/zh-CN'
import { board } from './support/sample-board'

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

describe('a table', () => {
  it('opens in spreadsheet programs: mark, quotes, numbers as numbers', () => {
    expect(
      text(
        csvOf([
          ['a', 'b'],
          ['x,"y"', -0.25],
          [null, 3],
        ]),
      ),
    ).toBe('\ufeffa,b\r\n"x,""y""",-0.25\r\n,3\r\n')
  })

  it.each(['=1+1', '+49', '-x', '@cmd'])('never runs what a cell holds: %s', (cell) => {
    expect(text(csvOf([[cell]]))).toContain(`'${cell}`)
  })

  it('withholds what the page withholds', () => {
    const group = { key: 'a', name: '甲', path: '总部/甲', value: 0.5, numerator: 1, denominator: 2, ci95: null, withheld: true }
    expect(JSON.stringify(groupTable([group], '部门', zh)[1])).not.toMatch(/0\.5|1|2/)
    const point = { month: '2026-01-01', value: 0.5, numerator: 1, denominator: 2, ci95: null, withheld: true }
    expect(trendTable([{ name: 'x', target: null, months: [point] }], zh)[1]).toEqual(['2026-01', null, null, null])
  })

  it('of a masked board names nobody', () => {
    const masked = boardTable(board(true), zh)
    const open = boardTable(board(false), zh)
    expect(masked).toHaveLength(open.length)
    const [names, numbers] = [0, 1].map((column) => new Set(open.slice(1).map((row) => String(row[column]))))
    const told = masked
      .slice(1)
      .flat()
      .filter((cell) => names.has(String(cell)) || numbers.has(String(cell)))
    expect(told).toEqual([])
  })
})

describe('colours', () => {
  it('are written as every SVG program reads them', () => {
    expect(paint('rgba(0, 0, 0, 0)')).toBeNull()
    expect(paint('rgb(11, 110, 110)')).toEqual({ colour: 'rgb(11,110,110)', alpha: 1 })
    expect(paint('rgba(1, 2, 3, 0.5)')).toEqual({ colour: 'rgb(1,2,3)', alpha: 0.5 })
    expect(paint('color(srgb 1 0.5 0 / 0.25)')).toEqual({ colour: 'rgb(255,128,0)', alpha: 0.25 })
  })
})
