// What every block of a report says of itself, whichever room it comes from.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Block, Origin } from '../../../analytics/report/document/blocks'
import { root } from '../../rules/source-files'
import { sampleAnswers, sampleDocument } from './document'

const { blocks } = sampleDocument()
const isSaid = ({ metrics, queries, sheets }: Origin) => metrics.length + queries.length + sheets.length > 0

/** Headings of sections, each with the kinds of the blocks under it. */
function outline(all: readonly Block[]): [string, string[]][] {
  const sections: [string, string[]][] = [['', []]]
  for (const block of all) {
    if (block.kind === 'heading' && block.level === 2) sections.push([block.text, []])
    else sections[sections.length - 1][1].push(block.kind)
  }
  return sections
}

describe('where blocks come from', () => {
  it('is said by all but the list of files that were refused', () => {
    const silent = outline(blocks.filter((block) => block.kind === 'heading' || !isSaid(block.from)))
    expect(silent.filter(([, kinds]) => kinds.some((kind) => kind !== 'heading')).map(([section]) => section)).toEqual(['未能读取的文件'])
  })

  it('names statements that there are', () => {
    const files = [...new Set(blocks.flatMap(({ from }) => from.queries))]
    expect(files.length).toBeGreaterThan(3)
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([])
  })

  it('follows a figure to its sheets, and a heatmap to those of its kind that were used', () => {
    const reconciliation = sampleAnswers().reconciliation.map((line, n) => ({
      ...line,
      kind: n % 2 ? 'review' : 'stage_event',
      accepted: n < 6 ? 1 : 0,
    }))
    const { blocks } = sampleDocument('zh-CN', { reconciliation })
    const sheets = (kind: Block['kind']) => blocks.filter((block) => block.kind === kind).map(({ from }) => from.sheets)
    expect(sheets('figure')).toEqual([[1]])
    expect(sheets('heatmap')).toEqual([
      [0, 2, 4],
      [1, 3, 5],
    ])
  })
})

describe('what a section is made of', () => {
  it('is the same list of kinds for every writer', () => {
    expect(outline(blocks)).toEqual([
      ['', ['figure']],
      ['全部指标', ['table']],
      ['链路时效热力图', ['text', 'heading', 'heatmap', 'text']],
      ['部门间评价', ['text', 'heatmap']],
      ['双维九宫格', ['text', 'grid', 'chart', 'heading', 'table']],
      ['数据底账', ['text', 'table']],
      ['未能读取的文件', ['table']],
      ['待处理清单', ['text', 'text', 'table']],
      ['每个数字怎么算', ['heading', 'text', 'table', 'table', 'text', 'text']],
    ])
  })

  it('has as many cells in each row as columns', () => {
    for (const block of blocks) {
      if (block.kind === 'table') for (const row of block.rows) expect(row).toHaveLength(block.columns.length)
      if (block.kind === 'heatmap') for (const { cells } of block.rows) expect(cells).toHaveLength(block.columns.length)
    }
  })
})
