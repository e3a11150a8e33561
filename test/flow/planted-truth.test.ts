// What was planted in the generated companies comes out of the importers to the last count.
import { basename } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { latencyHeatmap } from '../../analytics/attribution/latency'
import { metrics } from '../../analytics/catalog'
import { answerMetric, metricRows } from '../../analytics/figures'
import { attentionList } from '../../analytics/sources/issues/attention'
import { reconciledRows } from '../../analytics/sources/reconcile/reconciled-rows'
import { rowReconciliation } from '../../analytics/sources/reconcile/row-reconciliation'
import { workspaceInfo } from '../../analytics/workspace/info'
import { few, thorough } from '../faults/support/tries'
import { allRates, type Company, type Count, importedCompany, plantedRates, rateOf, reconciliationOf } from './company'

describe.each(['yunzhi', 'second'] as const)('planted truth of %s', (name) => {
  let company: Company
  beforeAll(async () => {
    company = await importedCompany(name)
  }, 300_000)
  afterAll(() => company.close())

  const { all, first } = {
    all: <T>(sql: string) => company.workspace.db.all<T>(sql),
    first: <T>(sql: string) => company.workspace.db.first<T>(sql),
  }
  const byKey = async (sql: string): Promise<Record<string, Count>> =>
    Object.fromEntries((await all<Count & { key: string }>(sql)).map(({ key, hit, total }) => [key, { hit, total }]))
  const counts = 'count(*) filter (counted and hit) as hit, count(*) filter (counted) as total'

  it('calls a company nobody named like the top of its departments', async () =>
    expect((await workspaceInfo(company.workspace)).company).toBe(company.truth.company))

  it('gives the shares of the cycle', async () => {
    expect(await allRates(company.workspace, company.truth.cycle)).toEqual(plantedRates(company.truth))
  })

  // Of every figure in one company; in the other they take as long again.
  it.each(name === 'second' || thorough ? metrics : [])(
    'lists for every count beside $id as many rows as it says, each with its cell',
    async ({ id, secondary }) => {
      const { db } = company.workspace
      const department = (await first<{ id: string }>(`select department_id as id from department where level = 1 order by path limit 1`))
        ?.id
      // The cycle by its name is the current one again.
      for (const slice of few([{}, { cycle: company.truth.cycle, department }, { cycle: company.truth.cycle }], 2)) {
        const { secondary: beside } = await answerMetric(db, id, slice, 'en')
        for (const { key, unit, value } of beside) {
          const { total, rows } = await metricRows(db, { id, slice, hit: null, fact: key, offset: 0, limit: 1000 }, 'en')
          expect([key, total]).toEqual([key, unit === 'count' ? (value ?? 0) : 0])
          expect([key, rows.length]).toEqual([key, Math.min(total, 1000)])
          expect(rows.filter(({ cell }) => !cell?.address.includes(' › '))).toEqual([])
        }
        expect(beside).toHaveLength(secondary.length)
      }
    },
  )

  it('gives consistency by month and by department, and last quarter by month', async () => {
    const { consistency, cycle, previousCycle } = company.truth
    const byMonth = (of: string) =>
      `select strftime(month, '%Y-%m') as key, ${counts} from consistency_rate where cycle_id = '${of}' group by 1 order by 1`
    expect(await byKey(byMonth(cycle))).toEqual(consistency.byMonth)
    expect(await byKey(byMonth(previousCycle))).toEqual(consistency.history)
    const byDepartment = `select last_level(department_id) as key, ${counts} from consistency_rate where cycle_id = '${cycle}' group by 1 having count(*) filter (counted) > 0`
    expect(await byKey(byDepartment)).toEqual(consistency.byDepartment)
  })

  it('judges every pair as it was planted, at its cell', async () => {
    const rows = await all<{ address: string; hit: boolean; counted: boolean }>(
      `select f.file || '|' || r._row || '|' || r._col as address, hit, counted from consistency_rate r
       join source_sheet s on s.sheet_id = r._sheet_id join source_file f using (file_id) where cycle_id = '${company.truth.cycle}'`,
    )
    const judged = new Map(rows.map(({ address, hit, counted }) => [address, counted ? hit : null]))
    const wrong = company.truth.consistency.cells.filter(
      ({ file, row, column, agrees }) => (judged.get(`${basename(file)}|${row}|${column}`) ?? null) !== agrees,
    )
    expect(wrong.map(({ file, cell, agrees }) => ({ file, cell, agrees })).slice(0, 5)).toEqual([])
    expect([...judged.values()].filter((hit) => hit !== null)).toHaveLength(company.truth.consistency.total)
  })

  it('gives penetration by month and by the rater’s department', async () => {
    const { reviews } = company.truth
    expect(await byKey(`select strftime(month, '%Y-%m') as key, ${counts} from collaboration_penetration group by 1 order by 1`)).toEqual(
      reviews.penetration.byMonth,
    )
  })

  it('keeps two people of one name apart', async () => {
    const { name: shared, people } = company.truth.people.sameName
    const found = await all<{ employeeNo: string; department: string }>(
      `select employee_no as "employeeNo", last_level(department_id) as department from employee join employment_assignment using (employee_id)
       where name = '${shared}' and valid_to >= date '2026-03-31' order by 1`,
    )
    expect(found).toEqual(people)
    for (const { employeeNo, department } of people) {
      const cells = company.truth.consistency.cells.filter((cell) => cell.employeeNo === employeeNo)
      expect(cells.every((cell) => cell.department === department)).toBe(true)
      expect(
        await first(
          `select count(*) as n from reported_value v join employee using (employee_id) where employee_no = '${employeeNo}' and cycle_id = '${company.truth.cycle}'`,
        ),
      ).toEqual({ n: cells.length })
    }
  })

  it('reads the leaver up to the last day', async () => {
    const { leaver } = company.truth.people
    expect(await first(`select name, termination_date as "lastDay" from employee where employee_no = '${leaver.employeeNo}'`)).toEqual({
      name: leaver.name,
      lastDay: leaver.lastDay,
    })
    const months = await all<{ month: string }>(
      `select distinct strftime(month, '%Y-%m') as month from reported_value v join employee using (employee_id)
       where employee_no = '${leaver.employeeNo}' and cycle_id = '${company.truth.cycle}' order by 1`,
    )
    expect(months.map(({ month }) => month)).toEqual(leaver.months)
  })

  it('lets facts before and after the transfer stand in the department of their day', async () => {
    const { employeeNo, from, to, effective } = company.truth.people.transfer
    const who = `(select employee_id from employee where employee_no = '${employeeNo}')`
    const departments = await all<{ after: boolean; department: string; n: number }>(
      `select at_end::date >= date '${effective}' as after, last_level(department_id) as department, count(*) as n from work_record
       where employee_id = ${who} and at_end is not null group by all order by 1`,
    )
    expect(departments.map(({ after, department }) => [after, department])).toEqual([
      [false, from],
      [true, to],
    ])
    const planted = company.truth.consistency.cells.filter((cell) => cell.employeeNo === employeeNo && cell.agrees !== null)
    const judged = await all<{ month: string; department: string; n: number }>(
      `select strftime(month, '%Y-%m') as month, last_level(department_id) as department, count(*) as n from consistency_rate
       where employee_id = ${who} and counted and cycle_id = '${company.truth.cycle}' group by all order by 1, 2`,
    )
    const expected = [...new Set(planted.map(({ month, department }) => `${month} ${department}`))].sort()
    expect(judged.map(({ month, department }) => `${month} ${department}`)).toEqual(expected)
    expect(judged.reduce((sum, { n }) => sum + n, 0)).toBe(planted.length)
  })

  it('gives the two holders of one number two identities', async () => {
    const { employeeNo, former, current, formerLastDay, hired } = company.truth.people.reusedNumber
    const holders = await all<{ id: string; name: string; left: string | null; hired: string }>(
      `select employee_id as id, name, termination_date as "left", hire_date as hired from employee where employee_no = '${employeeNo}' order by hire_date`,
    )
    expect(holders.map((holder) => holder.name)).toEqual([former, current])
    expect(new Set(holders.map(({ id }) => id)).size).toBe(2)
    expect([holders[0].left, holders[1].hired]).toEqual([formerLastDay, hired])
    const cycles = await all<{ name: string; cycle: string }>(
      `select distinct name, cycle_id as cycle from reported_value join employee using (employee_id) where employee_no = '${employeeNo}' order by cycle`,
    )
    expect(cycles.filter(({ cycle }) => cycle === company.truth.cycle).every((row) => row.name === current)).toBe(true)
    expect(cycles.filter(({ cycle }) => cycle === company.truth.previousCycle).every((row) => row.name === former)).toBe(true)
  })

  it('lists the rows of unknown people cell by cell', async () => {
    const { file, sheet, first: top, last, count } = company.truth.consistency.unmatchedRows
    const list = await attentionList(company.workspace.db, { offset: 0, limit: 1000, code: 'unmatched_person' }, 'zh-CN')
    const column = top.replace(/\d+/, '')
    const from = Number(top.slice(column.length))
    const cells = Array.from({ length: count }, (_, at) => `${basename(file)} › ${sheet}!${column}${from + at}`)
    expect(cells[count - 1].endsWith(`!${last}`)).toBe(true)
    const here = list.items.filter((item) => item.file === basename(file))
    expect([...new Set(here.map((item) => item.cell?.address))]).toEqual(cells)
    expect(list.total).toBe(count + company.truth.work.attention)
  })

  it('leaves out the subtotal that looks like a person and keeps the person that looks like a subtotal', async () => {
    const { isSubtotal, looksLikeSubtotal, traditional, wideNumber } = company.truth.people
    if (isSubtotal.file)
      expect(
        await first(
          `select l.reason from excluded_row l join source_sheet s using (sheet_id) join source_file f using (file_id)
           where f.file = '${basename(isSubtotal.file)}' and s.sheet = '${isSubtotal.sheet}' and l.row = ${isSubtotal.row}`,
        ),
      ).toEqual({ reason: 'subtotal' })
    expect(await first(`select count(*) as n from employee where name = '${isSubtotal.name}'`)).toEqual({ n: 0 })
    for (const employeeNo of [looksLikeSubtotal.employeeNo, wideNumber.employeeNo, ...traditional.map((person) => person.employeeNo)]) {
      const cells = company.truth.consistency.cells.filter((cell) => cell.employeeNo === employeeNo)
      const stored = await first(
        `select count(*) as n from reported_value join employee using (employee_id) where employee_no = '${employeeNo}' and cycle_id = '${company.truth.cycle}'`,
      )
      expect(cells.length).toBeGreaterThan(0)
      expect(stored).toEqual({ n: cells.length })
    }
  })

  it('accounts for every row of every sheet as planted', async () => {
    const found = new Map((await reconciliationOf(company.workspace)).map((line) => [`${line.file}|${line.sheet}`, line]))
    for (const { leftOut, rows, ...planted } of company.truth.reconciliation) {
      const line = found.get(`${basename(planted.file)}|${planted.sheet || basename(planted.file).replace(/\.\w+$/, '')}`)
      expect(line).toBeDefined()
      // A blank row of a workbook has no cells, so it is not there to be read.
      const { blank = 0, ...reasons } = leftOut
      expect({ ...line, file: planted.file, sheet: planted.sheet }).toEqual({ ...planted, leftOut: reasons, rows: rows - blank })
    }
  })

  it('opens every count of the row reconciliation as rows with their cells', async () => {
    const { db } = company.workspace
    const sheets = await rowReconciliation(db, 'en')
    const listed = (sheetIds: number[], state: 'left_out' | 'attention') =>
      reconciledRows(db, { sheetIds, state, offset: 0, limit: 50 }, 'en')
    for (const { sheetId, attention, leftOut, file } of sheets) {
      const [waits, out] = [await listed([sheetId], 'attention'), await listed([sheetId], 'left_out')]
      expect([file, waits.total, out.total]).toEqual([file, attention, leftOut])
      expect([...waits.rows, ...out.rows].every(({ cell }) => cell?.sheetId === sheetId)).toBe(true)
      expect(waits.rows.every(({ reason, text }) => reason && text)).toBe(true)
    }
    const all = await listed(
      sheets.map(({ sheetId }) => sheetId),
      'left_out',
    )
    const planted = sheets.reduce((sum, { leftOut }) => sum + leftOut, 0)
    expect([all.total, all.rows.length]).toEqual([planted, Math.min(50, planted)])
  })

  it('finds the latency of the flow and lists what is not counted', async () => {
    const { stages } = company.truth
    const found = await all<{ stage: string; n: number; medianHours: number; red: number }>(
      `select stage, count(*) as n, median(hours) as "medianHours", count(*) filter (hours > 8) as red from stage_event
       where hours is not null and hours >= 0 group by stage, stage_no order by stage_no`,
    )
    const rounded = (rows: typeof found) => rows.map((row) => ({ ...row, medianHours: row.medianHours.toFixed(6) }))
    expect(rounded(found)).toEqual(rounded(stages.stages))
    const heatmap = await latencyHeatmap(company.workspace.db, {})
    for (const planted of stages.stages) {
      const n = heatmap.cells.filter((cell) => cell.stage === planted.stage).reduce((sum, cell) => sum + cell.n, 0)
      expect({ stage: planted.stage, n }).toEqual({ stage: planted.stage, n: planted.n })
    }
    const problems = await attentionList(company.workspace.db, { offset: 0, limit: 1, code: 'negative_duration' }, 'en')
    expect(problems.total).toBe(stages.negative + stages.missingLeft)
  })

  it('says nothing of merged cells, which hold for all of their rows', async () => {
    const said = await attentionList(company.workspace.db, { offset: 0, limit: 1, code: 'taken_from_above' }, 'en')
    expect(said.total).toBe(0)
    if (name === 'yunzhi') expect(await first('select count(*) > 0 as some from merged_cell')).toEqual({ some: true })
  })

  it('counts last quarter’s reviews apart', async () => {
    const { previousCycle, reviews, cycle } = company.truth
    const { byMonth } = reviews.penetration
    const sum = Object.entries(byMonth)
      .filter(([month]) => month < '2026')
      .reduce((total, [, count]) => ({ hit: total.hit + count.hit, total: total.total + count.total }), { hit: 0, total: 0 })
    expect(await rateOf(company.workspace, 'collaboration_penetration', previousCycle)).toEqual(sum)
    expect(await first(`select count(*) as n from review_request where cycle_id = '${cycle}'`)).toEqual({ n: reviews.invitations })
  })
})
