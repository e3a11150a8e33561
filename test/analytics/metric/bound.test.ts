// Every statement made of a metric's header is planned by the database, so that a misspelt column or a forgotten one shows here and not at a customer's.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drillThroughOf, metrics } from '../../../analytics/catalog'
import { explainText } from '../../../analytics/metric/explain'
import { cellsPeopleText, cellsText } from '../../../analytics/metric/figure'
import { rowsText } from '../../../analytics/metric/rows'
import { measuresText } from '../../../analytics/metric/secondary-measures'
import { measuresOfShape, shapeTexts } from '../../../analytics/metric/shape-measures'
import { sliceSql } from '../../../analytics/metric/slice'
import type { Workspace } from '../../../analytics/workspace/open'
import type { Parameters } from '../../../analytics/workspace/query'
import { freshWorkspace } from '../../support/open-workspace'

let workspace: Workspace
beforeAll(async () => {
  workspace = await freshWorkspace()
})
afterAll(() => workspace.close())

const slice = sliceSql({ cycle: '2026Q1', month: '2026-01', department: 'D', roleFamily: 'F', source: 'S' })
const page = { hit: null, offset: 0, limit: 10 }

describe.each(metrics)('the statements of $id', (metric) => {
  const planned = async (sql: string, parameters: Parameters = {}) =>
    expect(await workspace.db.all(`explain ${sql}`, parameters)).not.toEqual([])

  it('cut it into cells and say who is in them', async () => {
    await planned(cellsText(metric))
    await planned(cellsPeopleText(metric), { limit: 5 })
  })

  it('list its rows, and those of every count beside it', async () => {
    for (const chosen of ['view_row.counted', ...metric.secondary.flatMap(({ rows }) => rows ?? [])])
      await planned(rowsText(metric, slice.where, chosen), { ...slice.parameters, ...page })
  })

  it('work out the measures beside it', async () => {
    const measures = metric.secondary.flatMap(({ of }) => of ?? [])
    if (measures.length) await planned(measuresText(metric.id, measures, slice.where), slice.parameters)
  })

  it('measure its shape in every group', async () => {
    if (!measuresOfShape(metric).length) return
    for (const text of Object.values(shapeTexts(metric, slice.where))) await planned(text, slice.parameters)
  })

  it('say where it comes from, and what one row is made of', async () => {
    await planned(explainText(metric, slice.where), slice.parameters)
    const through = drillThroughOf(metric.id)
    if (through) await planned(through, { sheet: 1, row: 1, col: null })
    else expect(metric.drillThrough).toBeNull()
  })
})
