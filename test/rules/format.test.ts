// Numbers and dates for people are written in one place.
import { expect, test } from 'vitest'
import { filesIn, read } from './source-files'

/** Where else a number or a time becomes a text, and why no person reads it as a figure. */
const exceptions: Record<string, string> = {
  'analytics/messages/format.ts': 'the one place',
  'analytics/metric/secondary-measures.ts': 'a number inside a statement',
  'analytics/report/metrics-json.ts': 'the digits of a number that stays one',
  'analytics/report/html/blocks.ts': 'widths of a style',
  'analytics/report/html/pictures.ts': 'widths of a style',
  'analytics/sources/mapping/propose.ts': 'a reason that is worded later',
  'electron/cli/dry-run.ts': 'JSON',
  'renderer/rooms/settings/SettingLine.tsx': 'what is typed into a field',
}
const writing = filesIn(['analytics', 'electron', 'renderer'], ['.ts', '.tsx']).filter((file) =>
  /\.toFixed\(|\.toPrecision\(|\bIntl\.|\.toLocale(Date|Time)?String\(/.test(read(file)),
)

test('only one file writes numbers and dates for people', () => {
  expect(writing.filter((file) => !(file in exceptions))).toEqual([])
})

test('an exception that is no longer needed is taken off the list', () => {
  expect(Object.keys(exceptions).filter((file) => !writing.includes(file))).toEqual([])
})
