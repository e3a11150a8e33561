// A plant of 1,240 people: every figure and board after a change of the slice, each slice asked for the first time. Target: 150 ms an answer.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { latencyHeatmap } from '../../analytics/attribution/latency'
import { installViews, metrics } from '../../analytics/catalog'
import { departmentMatrix } from '../../analytics/collaboration/matrix'
import { answerMetric } from '../../analytics/figures'
import type { Slice } from '../../analytics/metric/types'
import { nineBoxBoard } from '../../analytics/ninebox/board'
import { importFiles } from '../../analytics/sources/import/import-files'
import { openWorkspace, type Workspace } from '../../analytics/workspace/open'
import type { Database } from '../../analytics/workspace/query'
import { Readers } from '../../electron/readers/readers'
import { writeCompany } from '../../fixtures/company/generate'
import { inFolder } from './data'
import { median, print, rounds } from './measure'

const now = () => new Date('2026-04-08T02:00:00Z')
const limit = 150

async function importPlant(folder: string): Promise<Workspace> {
  await writeCompany(join(folder, 'plant'), { size: 'plant' })
  const create = { company: 'bench', cycle: '2026Q1' }
  const workspace = await openWorkspace(join(folder, 'plant.duckdb'), { install: installViews, now, create })
  const readers = new Readers(join(__dirname, 'reader-worker.cjs'))
  const outcome = await importFiles(workspace, [join(folder, 'plant')], {
    open: readers.open,
    now,
    language: 'zh-CN',
    datedByData: true,
  })
  await readers.stop()
  print(
    `plant: ${outcome.read} rows imported in ${outcome.milliseconds} ms, ${existsSync(`${workspace.path}.wal`) ? 'with' : 'without'} a log`,
  )
  return workspace
}

const questions: Record<string, (db: Database, slice: Slice) => Promise<unknown>> = {
  ...Object.fromEntries(metrics.map(({ id }) => [id, (db: Database, slice: Slice) => answerMetric(db, id, slice, 'zh-CN')])),
  matrix: (db: Database, slice: Slice) => departmentMatrix(db, slice, false),
  latency: latencyHeatmap,
  board: (db, slice) => nineBoxBoard(db, { slice, masked: false, language: 'zh-CN' }),
}

/** The whole quarter, its months, and departments of the first levels below the company. */
async function slices(db: Database, n: number): Promise<Slice[]> {
  const departments = await db.all<{ id: string }>(
    'select department_id as id from department_now where level between 1 and 2 order by level, id',
  )
  const cycle = '2026Q1'
  const months = ['2026-01', '2026-02', '2026-03'].map((month) => ({ cycle, month }))
  const all: Slice[] = [{ cycle }, ...departments.map(({ id }) => ({ cycle, department: id })), ...months, {}]
  return all.slice(0, n)
}

async function main(): Promise<void> {
  await inFolder(async (folder) => {
    const workspace = await importPlant(folder)
    const { db } = workspace
    const times: Record<string, number[]> = Object.fromEntries(Object.keys(questions).map((name) => [name, []]))
    for (const slice of await slices(db, rounds(9))) {
      for (const [name, ask] of Object.entries(questions)) {
        const start = performance.now()
        await ask(db, slice)
        times[name].push(performance.now() - start)
      }
    }
    workspace.close()
    printTimes(times)
  })
}

function printTimes(times: Record<string, number[]>): void {
  print(`\nanswer after a change of the slice (n = ${Object.values(times)[0].length} slices, target ${limit} ms each)`)
  print(`${''.padEnd(28)}${'first'.padStart(8)}${'median'.padStart(8)}${'longest'.padStart(8)}`)
  for (const [name, list] of Object.entries(times)) {
    const cells = [list[0], median(list), Math.max(...list)].map((ms) => ms.toFixed(0).padStart(8))
    print(`${name.padEnd(28)}${cells.join('')}${median(list) > limit ? '  over' : ''}`)
  }
  const sum = Object.values(times).reduce((total, list) => total + median(list), 0)
  print(`${'all, one after another'.padEnd(28)}${''.padStart(8)}${sum.toFixed(0).padStart(8)}`)
}

void main()
