import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RecognisedSheet, recognise } from '../../../../analytics/sources/recognise/recognise'
import type { CompanyTruth } from '../../../../fixtures/company/generate'
import { listFolder } from '../../../../importers/folder'
import { openSource } from '../../../../importers/read'
import { readSheet } from '../../../importers/csv/files'
import { copyCompany } from '../../../support/company-files'

interface Found extends RecognisedSheet {
  file: string
  kindOfFile: string
  rows: number
}

/** All sheets of a folder, the indicator dictionary first, as an import reads it. */
async function recogniseFolder(folder: string): Promise<Found[]> {
  const { files } = await listFolder(folder)
  const knownIndicators: string[] = []
  for (const { path } of files) knownIndicators.push(...(await metricsOf(path)))
  const found: Found[] = []
  for (const { path, name } of files) {
    const reader = await openSource(path)
    for (const sheet of await recognise(reader, { knownIndicators })) {
      const { tail } = await readSheet(reader, sheet.sheet.index)
      found.push({ ...sheet, file: name, kindOfFile: reader.info.kind, rows: tail.rows })
    }
    await reader.close()
  }
  return found
}

async function metricsOf(path: string): Promise<string[]> {
  const reader = await openSource(path)
  const sheets = await recognise(reader)
  await reader.close()
  return sheets.flatMap(({ mapping, layout, grid }) => {
    const column = mapping?.kind === 'indicator' ? mapping.fields.find(({ field }) => field === 'indicator_name')?.column : undefined
    if (column === undefined) return []
    return grid.rows.filter(({ row }) => row >= layout!.firstDataRow).flatMap(({ cells }) => cells[column] ?? [])
  })
}

describe.each(['yunzhi', 'second'] as const)('the sample company %s', (company) => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-company-'))
  let truth: CompanyTruth
  let sheets: Found[]
  beforeAll(async () => {
    truth = await copyCompany(folder, { size: 'small', company })
    sheets = await recogniseFolder(folder)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('has every sheet recognised without a question', () => {
    const open = sheets.filter(({ mapping, refusal, container }) => !mapping?.certain && !refusal?.instruction && !container)
    expect(open.map(({ file, sheet, mapping, refusal }) => ({ file, sheet: sheet.name, refusal, questions: mapping?.questions }))).toEqual(
      [],
    )
  })

  it('has every kind of sheet', () => {
    const kinds = new Set(sheets.flatMap(({ mapping }) => (mapping ? [mapping.kind] : [])))
    expect([...kinds].sort()).toEqual(
      [
        'action_item',
        'behavior_tag',
        'employee',
        'feedback',
        'goal',
        'goal_action_node',
        'learning_record',
        'indicator',
        'reported_value',
        'review',
        'stage_event',
        'work_record',
      ].sort(),
    )
  })

  it('says of every reported value whose, what and when', () => {
    for (const { file, mapping } of sheets.filter((found) => found.mapping?.kind === 'reported_value')) {
      const fields = new Set(mapping!.fields.map(({ field }) => field))
      const columns = mapping!.valueColumns
      const names = columns.length > 0 && columns.every(({ indicator }) => indicator !== undefined)
      const months = columns.length > 0 && columns.every(({ month }) => month !== undefined)
      expect({ file, person: fields.has('employee_no') || fields.has('employee_name') }).toEqual({ file, person: true })
      expect({ file, indicator: names !== fields.has('indicator_name') }).toEqual({ file, indicator: true })
      expect({ file, month: months !== fields.has('month') }).toEqual({ file, month: true })
      expect({ file, department: fields.has('department') || mapping!.constants.department !== undefined }).toEqual({
        file,
        department: true,
      })
    }
  })

  it('reads as many rows from each text file as were written', () => {
    const texts = sheets.filter(({ kindOfFile }) => kindOfFile === 'csv')
    expect(texts.length).toBeGreaterThan(2)
    for (const { file, rows } of texts)
      expect({ file, rows }).toEqual({ file, rows: truth.reconciliation.find((entry) => entry.file === file)?.rows })
  })
})
