// The generated companies through the real readers, recognition and pipeline: what was planted comes out, and every row is accounted for.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ImportOutcome } from '../../analytics/sources/import/options'
import { attentionList } from '../../analytics/sources/issues/attention'
import { rawWindow } from '../../analytics/sources/reconcile/raw-window'
import type { Workspace } from '../../analytics/workspace/open'
import type { CompanyTruth } from '../../fixtures/company/generate'
import { type Company, importedCompany, runImport } from './company'

interface ReconciliationLine {
  file: string
  sheet: string
  read: number
  accepted: number
  attention: number
  leftOut: number
}

describe.each(['yunzhi', 'second'] as const)('company %s', (company) => {
  let own: Company
  let workspace: Workspace
  let truth: CompanyTruth
  let outcome: ImportOutcome
  beforeAll(async () => {
    own = await importedCompany(company)
    ;({ workspace, truth, outcome } = own)
  }, 300_000)
  afterAll(() => own.close())

  const rate = async (metric: string, cycle = truth.cycle) =>
    workspace.db.first(
      `select count(*) filter (counted and hit) as hit, count(*) filter (counted) as total from ${metric} where cycle_id = $cycle`,
      { cycle },
    )
  const count = async (sql: string) => (await workspace.db.first<{ n: number }>(`select count(*) as n from ${sql}`))?.n

  it('reads every file without a question', async () => {
    expect(outcome.refused).toEqual([])
    expect(outcome.read).toBe(outcome.accepted + outcome.attention + outcome.leftOut)
    expect(
      await count(`data_issue where code in ('mapping_question', 'unknown_sheet', 'unparseable', 'mixed_percent', 'ambiguous_date')`),
    ).toBe(0)
  })

  it('agrees with the planted row reconciliation, sheet by sheet', async () => {
    const reconciliation = await workspace.db.all<ReconciliationLine>(
      `select f.file, s.sheet, rows_read as read, accepted, attention, left_out as "leftOut" from source_sheet s join source_file f using (file_id)`,
    )
    const mine = truth.reconciliation.map((planted) => {
      const base = planted.file.split('/').pop()
      const found = reconciliation.find((entry) => entry.file === base && (entry.sheet === planted.sheet || planted.sheet === ''))
      return { file: base, sheet: planted.sheet, accepted: found?.accepted, attention: found?.attention }
    })
    const planted = truth.reconciliation.map(({ file, sheet, accepted, attention }) => ({
      file: file.split('/').pop(),
      sheet,
      accepted,
      attention,
    }))
    expect(mine).toEqual(planted)
    for (const sheet of reconciliation) expect(sheet.read).toBe(sheet.accepted + sheet.attention + sheet.leftOut)
  })

  it('brings out the planted figures', async () => {
    const { consistency, reviews, actions, goals } = truth
    const planted = ({ hit, total }: { hit: number; total: number }) => ({ hit, total })
    expect(await rate('consistency_rate')).toEqual(planted(consistency))
    expect(await rate('collaboration_penetration')).toEqual(planted(reviews.penetration))
    expect(await rate('action_conversion')).toEqual(planted(actions.conversion))
    expect(await rate('traceability')).toEqual(planted(goals.traceability))
    expect(await rate('process_completeness')).toEqual(planted(goals.process))
    expect(await rate('recording_lag_share')).toEqual(planted(truth.work.recordingLag))
  })

  it('reads every reported value as it was planted, at its cell', async () => {
    const read = await workspace.db.all<{ address: string; value: number }>(
      `select f.file || '|' || v._row || '|' || v._col as address, v.value from reported_value v
       join source_sheet s on s.sheet_id = v._sheet_id join source_file f using (file_id)`,
    )
    const values = new Map(read.map(({ address, value }) => [address, value]))
    const wrong = truth.consistency.cells.filter((cell) => {
      const value = values.get(`${cell.file.split('/').pop()}|${cell.row}|${cell.column}`)
      return value === undefined || Math.abs(value - cell.reported) > 1e-6
    })
    expect(wrong.map(({ file, cell, reported }) => ({ file, cell, reported })).slice(0, 5)).toEqual([])
  })

  it('keeps namesakes, the leaver, the transfer and the reused number apart', async () => {
    const { people } = truth
    expect(await count('employee')).toBe(people.rosterRows)
    expect(await count(`employee where name = '${people.sameName.name}'`)).toBe(2)
    const reused = await workspace.db.all<{ name: string }>(
      `select name from employee where employee_no = '${people.reusedNumber.employeeNo}' order by employee_id`,
    )
    expect(reused.map(({ name }) => name)).toEqual([people.reusedNumber.former, people.reusedNumber.current])
    const spans = await workspace.db.all<{ d: string; from: string }>(
      `select last_level(department_id) as d, valid_from as "from" from employment_assignment where employee_id = 'E${people.transfer.employeeNo.toUpperCase()}' order by valid_from`,
    )
    expect(spans.map(({ d }) => d)).toEqual([people.transfer.from, people.transfer.to])
    expect(spans[1].from).toBe(people.transfer.effective)
  })

  it('words what needs a person, with the cell, in both languages', async () => {
    for (const language of ['zh-CN', 'en'] as const) {
      const list = await attentionList(workspace.db, { offset: 0, limit: 100, code: 'unmatched_person' }, language)
      const { unmatchedRows } = truth.consistency
      expect(list.total).toBe(unmatchedRows.count + truth.work.attention)
      const addresses = list.items.map((item) => item.cell?.address ?? '')
      expect(addresses).toContain(`${unmatchedRows.file.split('/').pop()} › ${unmatchedRows.sheet}!${unmatchedRows.first}`)
      expect(list.items.every((item) => item.message !== '' && item.advice !== '')).toBe(true)
    }
  })

  it('shows the raw sheet around a cell', async () => {
    const cell = truth.consistency.cells.find((entry) => entry.cell !== '')!
    const sheet = await workspace.db.first<{ id: number }>(
      `select sheet_id as id from source_sheet join source_file using (file_id) where file = '${cell.file.split('/').pop()?.replace(/'/g, "''")}' and sheet = '${cell.sheet}'`,
    )
    const window = await rawWindow(workspace.db, { sheetId: sheet!.id, row: cell.row, column: cell.column, around: 2 }, 'zh-CN')
    expect(window.rows.map(({ row }) => row)).toContain(cell.row)
    expect(window.rows.find(({ row }) => row === cell.row)?.cells[cell.column]).toBeTruthy()
    expect(window.columns.map(({ field }) => field)).toContain('工号')
    expect(window.focus).toEqual({ row: cell.row, column: cell.column })
  })

  it('knows the same files again', async () => {
    const again = await runImport(workspace, [own.folder])
    expect(again.skippedSame).toHaveLength(truth.files.length)
    expect(await rate('consistency_rate')).toEqual({ hit: truth.consistency.hit, total: truth.consistency.total })
  })
})
