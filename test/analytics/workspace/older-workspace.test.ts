import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openWorkspace } from '../../../analytics/workspace/open'
import { backToOlder } from '../../support/older-workspace'
import { testNow } from '../../support/open-workspace'

const mapping = {
  kind: 'indicator',
  fields: [{ field: 'indicator_name', column: 0, header: 'metric_name' }],
  constants: { indicator_name: 'metric_def' },
  questions: [{ code: 'similar_header', field: 'indicator_name', columns: [0], headers: ['metric_def'] }, { code: 'unknown_kind' }],
}
const answer = { kind: 'indicator', headerRow: 1, columns: [{ column: 0, field: 'indicator_name' }], constants: {} }

it('an older workspace keeps its rows, mappings and answers under the names of today, and is asked by the old ones', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-older-'))
  const options = { install: async () => {}, now: testNow }
  const path = join(folder, 'q1.duckdb')
  try {
    const first = await openWorkspace(path, { ...options, create: { company: '云织科技', cycle: '2026Q1' } })
    await first.db.run(`insert into indicator (indicator_id, name) values ('产量', '产量')`)
    await first.db.run(
      `insert into reported_value (employee_id, indicator_id, indicator_name, month) values ('E1', '产量', '产量', date '2026-01-01')`,
    )
    await first.db.run(`insert into excluded_row values (1, 2, 'blank')`)
    await first.db.run(`insert into sheet_plan (sheet_id, mapping, merges, container) values (1, $mapping::json, '[]', false)`, {
      mapping: JSON.stringify(mapping),
    })
    await first.db.run(`insert into mapping_memory values ('print', $answer::json, now())`, { answer: JSON.stringify(answer) })
    await first.db.run(`insert into employment_assignment (employee_id, valid_from, valid_to) values ('E1', '2020-01-01', '9999-12-31')`)
    for (const statement of backToOlder) await first.db.run(statement)
    await first.db.run('create table indicator as select 1 as derived')
    await first.backups?.idle()
    first.close()

    const second = await openWorkspace(path, options)
    const one = (sql: string) => second.db.first(sql)
    expect(await one('select name, indicator_id as id from indicator')).toEqual({ name: '产量', id: '产量' })
    expect(await one('select name from metric_def')).toEqual({ name: '产量' })
    expect(await one('select indicator_name as name, indicator_id as id from reported_value')).toEqual({ name: '产量', id: '产量' })
    expect(await one('select employee_id as id, is_primary as main from employment_assignment')).toEqual({ id: 'E1', main: true })
    expect(await one('select reason from left_out_row')).toEqual({ reason: 'blank' })
    expect(await one('select mapping from sheet_plan')).toEqual({ mapping })
    expect(await one('select mapping from mapping_memory')).toEqual({ mapping: answer })
    await second.backups?.idle()
    second.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
