// A file taken out of the workspace: as if it had never come, and back again by importing it.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { answerMetric } from '../../analytics/figures'
import { fileAtStake } from '../../analytics/sources/import/at-stake'
import { fileNamed, removeFile } from '../../analytics/sources/import/remove-file'
import { verifyRows } from '../../analytics/workspace/verify'
import { isDerived, reconciliationOf } from './company'
import { eachWorkspace } from './each-workspace'

const people = Array.from(
  { length: 12 },
  (_, n) => `${1001 + n},员工${'甲乙丙丁戊己庚辛壬癸子丑'[n]},${n < 6 ? '甲部' : '乙部'},2020-01-01`,
)
const roster = ['工号,姓名,部门,入职日期', ...people]
const header = '邀请编号,被评价人工号,评价人工号,评价关系,是否自愿,发出时间,提交时间,评分,满分'
const invitations = (first: number, answered: boolean) => [
  header,
  ...people.map(
    (_, n) => `Y${first + n},${1001 + n},${1001 + ((n + 6) % 12)},跨部门,是,2026-02-01 09:00,${answered ? '2026-02-08 09:00,4' : ','},5`,
  ),
]
const own = eachWorkspace({ '花名册.csv': roster, '互评.csv': invitations(1, true) })

const rate = async () => {
  const { numerator, denominator } = await answerMetric(own.workspace.db, 'collaboration_penetration', { cycle: '2026Q1' }, 'zh-CN')
  return [numerator, denominator]
}
const tables = () => own.workspace.db.all(`select table_name as name from information_schema.tables where table_schema = 'raw' order by 1`)
const state = async () => ({
  rate: await rate(),
  ledger: await reconciliationOf(own.workspace),
  raw: await tables(),
  said: await own.said(),
})
/** Every table that has a row of these sheets. */
async function tablesHolding(sheets: { id: number }[]): Promise<string[]> {
  const { db } = own.workspace
  const columns = await db.all<{ name: string; column: string }>(
    `select table_name as name, column_name as "column" from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_schema = 'main' and table_type = 'BASE TABLE' and column_name in ('sheet_id', '_sheet_id', 'sheet')  and data_type = 'INTEGER' order by 1`,
  )
  const ids = sheets.map(({ id }) => id).join(', ')
  const asked = columns.map(({ name, column }) => `select '${name}' as name where exists (from ${name} where ${column} in (${ids}))`)
  return (await db.all<{ name: string }>(asked.join(' union all '))).map(({ name }) => name)
}
const idOf = (name: string) => fileNamed(own.workspace.db, name)

describe('a file that is removed', () => {
  it('leaves the workspace as if it had never come, older versions too, and comes back when it is imported again', async () => {
    const before = await state()
    await own.importTexts({ '补.csv': [header, 'Y900,1001,9999,跨部门,是,2026-02-01 09:00,,,5'] })
    await own.importTexts({ '补.csv': invitations(101, false) })
    const with_ = { rate: await rate(), ledger: await reconciliationOf(own.workspace) }
    expect(with_.rate).toEqual([12, 24])
    const fileId = await idOf('补.csv')
    const sheets = await own.workspace.db.all<{ id: number }>(
      'select sheet_id as id from source_sheet join source_file using (file_id) where file = $file',
      {
        file: '补.csv',
      },
    )
    expect(sheets).toHaveLength(2)
    expect(await tablesHolding(sheets)).toEqual(expect.arrayContaining(['review_request', 'sheet_plan', 'source_column', 'source_sheet']))
    const atStake = await fileAtStake(own.workspace.db, fileId, 'zh-CN')
    expect(atStake).toMatchObject({
      file: '补.csv',
      sheets: 1,
      rows: 13,
      accepted: 12,
      gone: [],
      changed: expect.arrayContaining(['协作穿透度']),
    })
    const removed = await removeFile(own.workspace, fileId)
    expect(await tablesHolding(sheets)).toEqual([])
    expect(removed).toMatchObject({ file: '补.csv', sheets: 1, rows: 13, accepted: 12 })
    expect(await state()).toEqual(before)
    expect([await isDerived(own.workspace), (await verifyRows(own.workspace.db)).every(({ ok }) => ok)]).toEqual([true, true])
    const again = await own.importTexts({})
    expect([again.files, again.skippedSame]).toEqual([1, []])
    expect({ rate: await rate(), ledger: await reconciliationOf(own.workspace) }).toEqual(with_)
  })

  it('may be the list of people, and the last file there is', async () => {
    await removeFile(own.workspace, await idOf('花名册.csv'))
    expect((await reconciliationOf(own.workspace)).map(({ file, accepted, attention }) => [file, accepted, attention])).toEqual([
      ['互评.csv', 0, 12],
    ])
    await removeFile(own.workspace, await idOf('互评.csv'))
    expect([await tables(), await own.said(), await reconciliationOf(own.workspace)]).toEqual([[], [], []])
    writeFileSync(join(own.folder, '花名册.csv'), roster.join('\n'))
    await own.importTexts({ '互评.csv': invitations(1, true) })
    expect(await rate()).toEqual([12, 12])
  })

  it('is named by its path where its name alone is not enough, and never guessed', async () => {
    await own.importTexts({ '互评.csv': invitations(301, false) })
    await expect(idOf('互评.csv')).rejects.toMatchObject({ code: 'file_ambiguous', facts: { count: 2 } })
    await removeFile(own.workspace, await idOf(join(own.folder, '互评.csv')))
    expect(await rate()).toEqual([12, 12])
    await expect(idOf('没有.csv')).rejects.toMatchObject({ code: 'file_not_imported' })
    await expect(removeFile(own.workspace, 999)).rejects.toMatchObject({ code: 'file_not_imported' })
    rmSync(join(own.folder, '互评.csv'))
  })
})
