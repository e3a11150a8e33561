import { describe, expect, it } from 'vitest'
import type { StatedReading } from '../../../../analytics/sources/mapping/types'
import { besideEachOther } from './beside'
import { type Cells, roster, type TestSheet } from './sheets'

const people = roster([['1', '甲一', '公司/甲部', '2020-01-01', null, '生产']])

type Rows = [until: string, duration: string | null][]
interface Column {
  header: string
  rows: Rows
  reading?: StatedReading
}

/** Records from ten o'clock to the given end, with a duration under the given name. */
const records = ({ header, rows, reading }: Column, at: number): TestSheet => ({
  kind: 'work_record',
  fields: ['record_no', 'employee_no', 'at_start', 'at_end', 'hours'],
  header: ['单号', '工号', '开始', '结束', header],
  rows: rows.map(([until, duration], n): Cells => [`R${at}-${n}`, '1', '2026-01-05 10:00', until, duration]),
  readings: reading ? [{ column: 4, reading }] : [],
})

type Said = [code: string, row: number | null, col: number | null][]
interface Case {
  name: string
  column: Column
  hours: (number | null)[]
  said: Said
}
const noon = '2026-01-05 12:00'
const atNoon = (...durations: string[]): Rows => durations.map((duration) => [noon, duration])

const cases: Case[] = [
  ...(
    [
      ['耗时', [...atNoon('2', '1.5'), ['2026-01-05 10:30', '0.5']], [2, 1.5, 0.5]],
      // Three people on one job may take longer than the job, most jobs do not.
      ['工时', atNoon('2', '1', '6'), [2, 1, 6]],
      ['Time Spent', atNoon('0.5', '2'), [0.5, 2]],
      // A day without a time of day has all its hours.
      ['用时', [['2026-01-05', '7.5']], [7.5]],
    ] as [string, Rows, number[]][]
  ).map(([header, rows, hours]) => ({
    name: `are hours where those fit between begin and end: ${header}`,
    column: { header, rows },
    hours,
    said: [],
  })),
  ...(
    [
      ['Σ Time Spent', '1800', 0.5],
      ['fields.timespent', '7200', 2],
      ['Time Spent', '90', 0.025],
    ] as const
  ).map(([header, text, hours]) => ({
    name: `are seconds under the name a tracker gives them, and that is said: ${header}`,
    column: { header, rows: atNoon(text, text) },
    hours: [hours, hours],
    said: [['duration_in_seconds', 2, 4]] as Said,
  })),
  ...['耗时', '处理时长', 'Effort'].map((header) => ({
    name: `are no figure where they would be longer than the row lasted: ${header}`,
    column: { header, rows: atNoon('45', '90', '1小时') },
    hours: [null, null, 1],
    said: [['duration_unit', 3, 4]] as Said,
  })),
  ...(
    [
      ['in_minutes', 1.5],
      ['in_seconds', 0.025],
      ['in_hours', 90],
    ] as const
  ).map(([reading, hours]) => ({
    name: `are what a person says they are: ${reading}`,
    column: { header: '耗时', rows: atNoon('90'), reading },
    hours: [hours],
    said: [],
  })),
  ...(
    [
      ['耗时(小时)', 90],
      ['耗时(分钟)', 1.5],
      ['Time Spent (h)', 90],
    ] as const
  ).map(([header, hours]) => ({
    name: `are what their header says, whatever they come to: ${header}`,
    column: { header, rows: atNoon('90') },
    hours: [hours],
    said: [],
  })),
]

describe('bare numbers of a duration', () => {
  const became = besideEachOther(
    [people],
    cases.map(({ column }, at) => records(column, at)),
  )
  it.each(cases.map((each, at) => ({ ...each, at })))('$name', async ({ hours, said, at }) => {
    const { db, sheetId, said: all } = await became(at)
    const rows = await db.all<{ hours: number | null }>('select hours from work_record where _sheet_id = $sheetId order by record_no', {
      sheetId,
    })
    expect(rows.map((row) => row.hours)).toEqual(hours)
    expect(all.filter(({ code }) => code.startsWith('duration')).map(({ code, row, col }) => [code, row, col])).toEqual(said)
  })
})
