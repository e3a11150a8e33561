// What `import --dry-run` says of each sheet before anything is stored: columns with what they feed, what is open, first rows.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commandLine, temporaryFolder } from './cli'

const folder = temporaryFolder()
let run: ReturnType<typeof commandLine>
beforeAll(() => {
  run = commandLine()
  mkdirSync(join(folder, 'files'))
  writeFileSync(
    join(folder, 'files', '工单.csv'),
    '工单号,完工时间,操作工,工时,手机号码,弄了多久\nW1,1/2/2026,陈静,3,13812345678,30\nW2,3/4/2026,杨帆,4,13912345678,45\n',
  )
  writeFileSync(join(folder, 'files', '互评.csv'), '被评价人,评价人,关系,得分,周期\n陈静,杨帆,邻居,4,2026Q1\n杨帆,陈静,同事,5,2026Q1\n')
  writeFileSync(join(folder, 'files', '互评 满分.csv'), '被评价人,评价人,关系,得分(满分5分),周期\n陈静,杨帆,同事,4,2026Q1\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a dry run', () => {
  it('shows each column with what it feeds, what is not used, and what has to be confirmed', async () => {
    const { out } = await run(['import', join(folder, 'files'), '--dry-run', '--json', '--lang', 'zh-CN'])
    const sheets = JSON.parse(out) as { file: string; columns: { header: string; feeds: string[]; notes: string[]; open: string[] }[] }[]
    const columnsOf = (file: string) =>
      Object.fromEntries(
        sheets.find((sheet) => sheet.file === file)!.columns.map(({ header, feeds, notes, open }) => [header, { feeds, notes, open }]),
      )
    expect(columnsOf('工单.csv')).toMatchObject({
      完工时间: { feeds: ['完成时间'], open: ['先日还是先月待确认'] },
      工时: { feeds: ['工时'], open: [] },
      弄了多久: { feeds: [], open: [] },
    })
    expect(columnsOf('互评.csv')).toMatchObject({ 关系: { open: ['用词待确认：邻居'] }, 得分: { open: ['满分待确认'] } })
    expect(columnsOf('互评 满分.csv')).toMatchObject({ 关系: { open: [] }, '得分(满分5分)': { notes: ['满分 5'], open: [] } })
  })

  it('shows the first rows as they will be stored, without what is personal', async () => {
    const { out } = await run(['import', join(folder, 'files', '工单.csv'), '--dry-run', '--keep-personal', '手机号码', '--lang', 'zh-CN'])
    expect(out).toContain('手机号码')
    expect(out).toMatch(/2 +W1 +1\/2\/2026 +陈静 +3 +30/)
    expect(out).not.toMatch(/1[39]\d{9}/)
  })
})
