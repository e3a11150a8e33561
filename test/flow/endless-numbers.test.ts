// Numbers no computer can add are kept as text and said; the workspace stays sound.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { emptyWorkspace, isDerived, runImport, temporaryFolder } from './company'

const nines = '9'.repeat(310)
const roster = '工号,姓名,部门,入职日期\nE1,甲一,质量部,2021-01-01\nE2,乙二,质量部,2021-01-01\n'
const review = (scores: string[]) =>
  `被评价人工号,评价人工号,评分,满分,提交时间\n${scores.map((score) => `E1,E2,${score},5,2026-01-05`).join('\n')}\n`

it('lists what is too large for a number, and stores no infinity', async () => {
  const folder = temporaryFolder()
  const workspace = await emptyWorkspace('2026Q1')
  try {
    writeFileSync(join(folder, '花名册.csv'), roster)
    const scores = ['1e309', '-1e309', nines, `${nines}万`, '1e308万', '4']
    writeFileSync(join(folder, '评价.csv'), review(scores))
    writeFileSync(
      join(folder, '评价.json'),
      `{"reviews":[${scores
        .slice(0, 3)
        .map((score, n) => `{"被评价人工号":"E2","评价人工号":"E1","评分":${score},"满分":5,"提交时间":"2026-01-0${n + 1}"}`)
        .join(',')}]}`,
    )
    await runImport(workspace, [folder])
    expect(await workspace.db.all('select score from review where score is not null')).toEqual([{ score: 4 }])
    const said = await workspace.db.all<{ text: string }>(
      `select facts->>'text' as text from data_issue where code = 'unparseable' order by item_id`,
    )
    expect(said.map(({ text }) => text)).toEqual(expect.arrayContaining(['1e309', '-1e309', nines.slice(0, 40), '1e308万']))
    expect(said).toHaveLength(8)
    expect(await isDerived(workspace)).toBe(true)
  } finally {
    workspace.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
