import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { StatedReading } from '../../../../analytics/sources/mapping/types'
import type { Workspace } from '../../../../analytics/workspace/open'
import { attention, type Cells, loadAll, roster, type TestSheet, workspaceWith } from './sheets'

let workspace: Workspace
beforeEach(async () => {
  workspace = await workspaceWith(people)
})
afterEach(() => workspace.close())

const people = roster([['1', '甲一', '公司/甲部', '2020-01-01', null, '生产']])

/** Records from ten o'clock to the given end, with a duration under the given name. */
function records(header: string, rows: [until: string, duration: string | null][], reading?: StatedReading): TestSheet {
  return {
    kind: 'work_record',
    fields: ['record_no', 'employee_no', 'at_start', 'at_end', 'hours'],
    header: ['单号', '工号', '开始', '结束', header],
    rows: rows.map(([until, duration], n): Cells => [`R${n}`, '1', '2026-01-05 10:00', until, duration]),
    readings: reading ? [{ column: 4, reading }] : [],
  }
}

/** Hours as stored, and what was said of the column. */
async function loaded(sheet: TestSheet) {
  await loadAll(workspace.db, [people, sheet])
  const rows = await workspace.db.all<{ hours: number | null }>('select hours from work_record order by record_no')
  const said = (await attention(workspace.db)).filter(({ code }) => code.startsWith('duration'))
  return { hours: rows.map(({ hours }) => hours), said: said.map(({ code, row, col }) => [code, row, col]) }
}

const noon = '2026-01-05 12:00'

describe('bare numbers of a duration', () => {
  it.each<[string, [string, string | null][], number[]]>([
    [
      '耗时',
      [
        [noon, '2'],
        [noon, '1.5'],
        ['2026-01-05 10:30', '0.5'],
      ],
      [2, 1.5, 0.5],
    ],
    // Three people on one job may take longer than the job, most jobs do not.
    [
      '工时',
      [
        [noon, '2'],
        [noon, '1'],
        [noon, '6'],
      ],
      [2, 1, 6],
    ],
    [
      'Time Spent',
      [
        [noon, '0.5'],
        [noon, '2'],
      ],
      [0.5, 2],
    ],
    // A day without a time of day has all its hours.
    ['用时', [['2026-01-05', '7.5']], [7.5]],
  ])('are hours where those fit between begin and end: %s', async (header, rows, hours) => {
    expect(await loaded(records(header, rows))).toEqual({ hours, said: [] })
  })

  it.each([
    ['Σ Time Spent', '1800', 0.5],
    ['fields.timespent', '7200', 2],
    ['Time Spent', '90', 0.025],
  ])('are seconds under the name a tracker gives them, and that is said: %s', async (header, text, hours) => {
    expect(
      await loaded(
        records(header, [
          [noon, text],
          [noon, text],
        ]),
      ),
    ).toEqual({ hours: [hours, hours], said: [['duration_in_seconds', 2, 4]] })
  })

  it.each(['耗时', '处理时长', 'Effort'])('are no figure where they would be longer than the row lasted: %s', async (header) => {
    const { hours, said } = await loaded(
      records(header, [
        [noon, '45'],
        [noon, '90'],
        [noon, '1小时'],
      ]),
    )
    expect(hours).toEqual([null, null, 1])
    expect(said).toEqual([['duration_unit', 3, 4]])
  })

  it.each<[StatedReading, number]>([
    ['in_minutes', 1.5],
    ['in_seconds', 0.025],
    ['in_hours', 90],
  ])('are what a person says they are: %s', async (reading, hours) => {
    expect(await loaded(records('耗时', [[noon, '90']], reading))).toEqual({ hours: [hours], said: [] })
  })

  it.each([
    ['耗时(小时)', 90],
    ['耗时(分钟)', 1.5],
    ['Time Spent (h)', 90],
  ])('are what their header says, whatever they come to: %s', async (header, hours) => {
    expect(await loaded(records(header, [[noon, '90']]))).toEqual({ hours: [hours], said: [] })
  })
})
