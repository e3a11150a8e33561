// A figure whose statement fails is one failed figure of a report, named in all its forms; the others stand.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { metrics } from '../../../analytics/catalog'
import { buildDocument } from '../../../analytics/report/build-document'
import type { ReportDocument } from '../../../analytics/report/document/document'
import { reportHtml } from '../../../analytics/report/html/page'
import { metricsJson } from '../../../analytics/report/metrics-json'
import type { Workspace } from '../../../analytics/workspace/open'
import { freshWorkspace } from '../../support/open-workspace'

let workspace: Workspace
let document: ReportDocument
beforeAll(async () => {
  workspace = await freshWorkspace()
  await workspace.db.run(`create or replace view traceability as select * from (select error('gone') as cycle_id)`)
  document = await buildDocument(workspace, { slice: {}, language: 'en', refused: [], mask: null })
})
afterAll(() => workspace.close())

it('is said in the document, its JSON and its page, beside all others', () => {
  expect(document.answers.metrics.map(({ id }) => id)).toEqual(metrics.map(({ id }) => id))
  expect(document.answers.metrics.filter(({ status }) => status === 'failed').map(({ id }) => id)).toEqual(['traceability'])
  const entry = JSON.parse(metricsJson(document)).metrics.traceability
  expect(entry).toMatchObject({ status: 'failed', value: null, denominator: 0 })
  expect(reportHtml(document)).toContain('Failed')
})

it('does not hide any other failure', async () => {
  await workspace.db.run('drop table data_issue')
  await expect(buildDocument(workspace, { slice: {}, language: 'en', refused: [], mask: null })).rejects.toThrow()
})
