// Moments as systems and people write them: what is written → what is read.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Workspace } from '../../../../analytics/workspace/open'
import { workspaceWithoutViews } from '../../../support/open-workspace'

let workspace: Workspace
beforeAll(async () => {
  workspace = await workspaceWithoutViews()
})
afterAll(() => workspace.close())

const table = (title: string, expression: string, cases: [string, unknown][]) =>
  describe(title, () => {
    it.each(cases)('%j → %j', async (text, expected) => {
      const row = await workspace.db.first<{ v: unknown }>(`select ${expression} as v from (select $text::varchar as t)`, { text })
      expect(row?.v).toEqual(expected)
    })
  })

table('zones in cells', `read_instant(plain_text(t), 'dmy', '2026')`, [
  ['2026-02-09 07:15 CET', '2026-02-09T06:15:00.000Z'],
  ['2026-02-09 07:15:20 PDT', '2026-02-09T14:15:20.000Z'],
  ['2026-02-09 07:15 +0800', '2026-02-08T23:15:00.000Z'],
  ['2026-02-09 07:15:00 +05:30', '2026-02-09T01:45:00.000Z'],
  ['2026-02-09 07:15 +8', '2026-02-08T23:15:00.000Z'],
  ['Mon, 9 Feb 2026 07:15:00 +0000', '2026-02-09T07:15:00.000Z'],
  ['Mon Feb 09 2026 07:15:00 GMT-0300 (Brasilia Standard Time)', '2026-02-09T10:15:00.000Z'],
  ['2026/2/9 07:15 (UTC+9)', '2026-02-08T22:15:00.000Z'],
  ['2026-02-09 07:15（北京时间）', '2026-02-08T23:15:00.000Z'],
  ['北京时间 2026-02-09 7:15', '2026-02-08T23:15:00.000Z'],
  ['2026-02-09T07:15:00+01:00[Europe/Paris]', '2026-02-09T06:15:00.000Z'],
  ['2026-07-09 07:15 [Europe/Paris]', '2026-07-09T05:15:00.000Z'],
  ['9/2/2026 7:15 PM EST', '2026-02-10T00:15:00.000Z'],
  ['20260209T071500Z', '2026-02-09T07:15:00.000Z'],
  ['2026-02-09t07:15:00z', '2026-02-09T07:15:00.000Z'],
  ['2026-02-09 07:15:00 GMT', '2026-02-09T07:15:00.000Z'],
  ['2026-02-09 (UTC)', '2026-02-08T16:00:00.000Z'],
  ['2026-02-09 07:15 CST', null],
  ['2026-02-09 07:15 XYZ', null],
  ['2026-02-09 07:15 Mars/Olympus', null],
  ['2026-02-09 07:15-09:30', null],
])
table('times as systems and people write them', `read_instant(plain_text(t), 'dmy', '2026')`, [
  ['20260209071530', '2026-02-08T23:15:30.000Z'],
  ['202602090715', '2026-02-08T23:15:00.000Z'],
  ['2026020907', '2026-02-08T23:00:00.000Z'],
  ['20260209 0715', '2026-02-08T23:15:00.000Z'],
  ['2026-02-09T071530', '2026-02-08T23:15:30.000Z'],
  ['/Date(1770592500000)/', '2026-02-08T23:15:00.000Z'],
  ['/Date(1770592500000+0800)/', '2026-02-08T23:15:00.000Z'],
  ['09-FEB-26 07.15.00.000000 PM', '2026-02-09T11:15:00.000Z'],
  ['2026年2月9日7时15分', '2026-02-08T23:15:00.000Z'],
  ['2026年2月9日17时05分40秒', '2026-02-09T09:05:40.000Z'],
  ['2026年2月9日 9时', '2026-02-09T01:00:00.000Z'],
  ['2月9日 7点半', '2026-02-08T23:30:00.000Z'],
  ['2026-02-09 晚上7点15分', '2026-02-09T11:15:00.000Z'],
  ['2026-02-09 凌晨2点', '2026-02-08T18:00:00.000Z'],
  ['2026-02-09 中午12点', '2026-02-09T04:00:00.000Z'],
  ['2026-02-09 晚上12点', '2026-02-09T16:00:00.000Z'],
  ['2026-02-09 下午14:30', '2026-02-09T06:30:00.000Z'],
  ['2026-02-09 次日下午2:30', '2026-02-10T06:30:00.000Z'],
  ['2026-02-09 AM 12:15', '2026-02-08T16:15:00.000Z'],
  ['2026-02-09 7:15PM', '2026-02-09T11:15:00.000Z'],
  ['二〇二六年二月九日', '2026-02-08T16:00:00.000Z'],
  ['二〇二六年十二月二十一日', '2026-12-20T16:00:00.000Z'],
  ['三月十日', '2026-03-09T16:00:00.000Z'],
])
it('reads no cell in the zone that another cell names', async () => {
  const texts = ['2026-02-09 07:15:00', '2026-02-09 07:15:00 GMT', '2026-02-09 07:15:00', '2026-02-09 07:15:00 Asia/Tokyo', '2026/2/9 7:15']
  const rows = await workspace.db.all<{ at: string }>(
    `select coalesce(plain_instant(t), read_instant(t, 'dmy', '2026')) as at from (select unnest($texts::json::varchar[]) as t)`,
    { texts: JSON.stringify(texts) },
  )
  const local = '2026-02-08T23:15:00.000Z'
  expect(rows.map(({ at }) => at)).toEqual([local, '2026-02-09T07:15:00.000Z', local, '2026-02-08T22:15:00.000Z', local])
})
