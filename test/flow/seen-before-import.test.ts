// What a person is shown of files before they are stored is what the import makes of them, whoever the people are and in whatever order the files come.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { currentSheets } from '../../analytics/sources/load/plan-store'
import type { SheetMapping } from '../../analytics/sources/mapping/types'
import { Archives } from '../../analytics/sources/recognise/archives'
import { type LookedAt, lookAtSources } from '../../analytics/sources/recognise/look-at-sources'
import { PreviewCache } from '../../analytics/sources/recognise/preview-cache'
import type { Workspace } from '../../analytics/workspace/open'
import { openSource } from '../../importers/read'
import { shownName } from '../../importers/source/names'
import { copyCompany } from '../support/company-files'
import { emptyWorkspace, runImport, temporaryFolder } from './company'

const folder = temporaryFolder()
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const texts: Record<string, string[]> = {
  'a talks.csv': [
    'Date,Employee,Manager,Duration (min),Notes',
    '2026-02-03,吕静怡,田一鸣,30,Pipeline',
    '2026-02-10,吕静怡,董浩然,30,Renewals',
    '2026-03-03,吕静怡,田一鸣,45,Targets',
  ],
  'b talks.csv': [
    'Date,Employee,Manager,Duration (min),Notes',
    '2026-02-04,田一鸣,吕静怡,30,Pipeline',
    '2026-02-11,董浩然,吕静怡,30,Renewals',
    '2026-03-04,田一鸣,吕静怡,45,Targets',
  ],
  'z 花名册_截至2026-03-31.csv': [
    '工号,姓名,部门,直接上级,入职日期',
    'L1,苏明远,总经办,,2018-03-06',
    'L2,吕静怡,销售部,苏明远,2019-05-06',
    'L3,田一鸣,销售部,吕静怡,2020-07-01',
    'L4,董浩然,销售部,吕静怡,2021-02-01',
  ],
}

/** Figures of one subject and month that stand twice, but for a draft that somebody hid. */
function withDrafts(): Buffer {
  const months = ['2026-01', '2026-02', '2026-03'].flatMap((month) => ['L2', 'L3', 'L4'].map((no) => [no, '处理工单数', month]))
  const rows = [
    ['工号', '指标名称', '月份', '实际值'],
    ...months.flatMap((of, at) => [
      [...of, 40 + at],
      [...of, 10 + at],
    ]),
  ]
  const sheet = XLSX.utils.aoa_to_sheet(rows)
  sheet['!rows'] = rows.map((_, at) => ({ hidden: at > 0 && at % 2 === 0 }))
  const book = XLSX.utils.book_new()
  XLSX.utils.book_append_sheet(book, sheet, '上报')
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx' })
}

type Reading = [file: string, kind: string | null, certain: boolean, asked: string[]]
const reading = (file: string, mapping: SheetMapping | null): Reading => [
  file,
  mapping?.kind ?? null,
  mapping?.certain ?? false,
  (mapping?.questions ?? []).map(({ code }) => code).sort(),
]
const byFile = (readings: Reading[]) => readings.sort(([a], [b]) => (a < b ? -1 : 1))

async function seen(workspace: Workspace | null, paths: string[]): Promise<Reading[]> {
  const cache = new PreviewCache(openSource)
  const archives = new Archives(temporaryFolder)
  const looking = { db: workspace?.db ?? null, cache, archives, choices: [], signal: new AbortController().signal, report: () => undefined }
  const { found } = await lookAtSources(paths, looking)
  return byFile(found.flatMap(({ path, sheets }: LookedAt) => sheets.map(({ mapping }) => reading(shownName(path), mapping))))
}

const made = async (workspace: Workspace): Promise<Reading[]> =>
  byFile((await currentSheets(workspace.db)).map(({ fileName, mapping }) => reading(fileName, mapping)))

let workspace: Workspace
beforeAll(async () => {
  for (const [name, lines] of Object.entries(texts)) writeFileSync(join(folder, name), lines.join('\n'))
  writeFileSync(join(folder, '处理工单数 上报.xlsx'), withDrafts())
  workspace = await emptyWorkspace('2026Q1')
})
afterAll(() => workspace.close())

it('knows the people of the same folder, and the people who are in already', async () => {
  const shown = await seen(null, [folder])
  expect(shown.find(([file]) => file.startsWith('a'))).toMatchObject([{}, 'performance_talk', false, ['roles_exchanged']])
  expect(shown.find(([file]) => file.startsWith('b'))).toMatchObject([{}, 'performance_talk', true, []])
  const paths = Object.keys(texts).map((name) => join(folder, name))
  await runImport(workspace, paths.slice(2))
  const [talks] = await seen(workspace, paths.slice(0, 1))
  expect(talks[3]).toEqual(['roles_exchanged'])
})

it('reads as the import does, hidden rows left out', async () => {
  const shown = await seen(null, [folder])
  await runImport(workspace, [folder])
  expect(shown).toEqual(await made(workspace))
  expect(shown.find(([file]) => file.startsWith('处理'))).toMatchObject([{}, 'reported_value', true, []])
})

it('reads the sample as the import does', async () => {
  const company = join(folder, 'company')
  await copyCompany(company, { size: 'small' })
  const own = await emptyWorkspace('2026Q1')
  const shown = await seen(null, [company])
  await runImport(own, [company])
  expect(shown).toEqual(await made(own))
  own.close()
})
