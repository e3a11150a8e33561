// Every figure at the size of a company of 100,000 against hand-written SQL for the same counts, in alternation on one connection.
import { latencyHeatmap } from '../../analytics/attribution/latency'
import { installViews } from '../../analytics/catalog'
import { departmentMatrix } from '../../analytics/collaboration/matrix'
import { answerMetric } from '../../analytics/figures'
import { refreshStored } from '../../analytics/materialized-views'
import type { MetricId } from '../../analytics/metric/types'
import { nineBoxBoard } from '../../analytics/ninebox/board'
import { readPeople } from '../../analytics/ninebox/board-row'
import { openWorkspace, type Workspace } from '../../analytics/workspace/open'
import type { Database } from '../../analytics/workspace/query'
import { kept, stampOf } from './data'
import groupTables from './group-tables.sql'
import { boardLimits, metricLimits } from './limits'
import { alternate, chosen, median, print, printTable, rounds, type Sample, timed } from './measure'

const now = () => new Date('2026-04-08T02:10:00Z')
const slice = { cycle: '2026Q1' }

async function makeGroup(path: string): Promise<void> {
  const workspace = await openWorkspace(path, { install: installViews, now, create: { company: 'bench', cycle: '2026Q1' } })
  await workspace.db.run(groupTables)
  await refreshStored(workspace.db)
  await workspace.checkpoint()
  workspace.close()
}

async function openGroup(): Promise<Workspace> {
  const path = await kept(`group-${stampOf(groupTables)}.duckdb`, makeGroup)
  return openWorkspace(path, { install: installViews, now })
}

interface Cell {
  counted: number
  hits: number
}

async function metricTable(db: Database, id: MetricId): Promise<Record<string, Sample[]>> {
  const samples = await alternate(
    {
      'hand-written': () =>
        timed(async () => {
          const cells = await db.all<Cell>(metricLimits[id])
          const sum = (key: keyof Cell) => cells.reduce((total, cell) => total + cell[key], 0)
          return { of: sum('counted'), hits: sum('hits') }
        }),
      product: () =>
        timed(async () => {
          const { denominator, numerator } = await answerMetric(db, id, slice, 'zh-CN')
          return { of: denominator, hits: numerator }
        }),
    },
    rounds(5),
  )
  printTable(id, samples, 'hand-written')
  return samples
}

const boards: Record<string, { limit: (db: Database) => Promise<Sample['facts']>; product: (db: Database) => Promise<Sample['facts']> }> = {
  matrix: {
    limit: async (db) => {
      const cells = await db.all<{ invited: number }>(boardLimits.matrix)
      await db.all(boardLimits.ties)
      return { cells: cells.length, invited: cells.reduce((sum, cell) => sum + cell.invited, 0) }
    },
    product: async (db) => {
      const { cells } = await departmentMatrix(db, slice, false)
      return { cells: cells.length, invited: cells.reduce((sum, cell) => sum + cell.invited, 0) }
    },
  },
  latency: {
    limit: async (db) => ({ cells: (await db.all(boardLimits.latency)).length }),
    product: async (db) => ({ cells: (await latencyHeatmap(db, slice)).cells.length }),
  },
  'board, SQL only': {
    limit: async (db) => ({ boxes: boxesOf(await db.all<{ box: number }>(boardLimits.board)) }),
    product: async (db) => ({ boxes: boxesOf(await readPeople(db, '2026Q1', slice)) }),
  },
  board: {
    limit: async (db) => ({ boxes: boxesOf(await db.all<{ box: number }>(boardLimits.board)) }),
    product: async (db) => ({ boxes: boxesOf((await nineBoxBoard(db, { slice, masked: false, language: 'zh-CN' })).people) }),
  },
}

function boxesOf(people: { box: number | null }[]): string {
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].map((box) => people.filter((person) => person.box === box).length).join('/')
}

async function main(): Promise<void> {
  const workspace = await openGroup()
  const summary: [string, Record<string, Sample[]>][] = []
  for (const id of Object.keys(metricLimits) as MetricId[]) if (chosen(id)) summary.push([id, await metricTable(workspace.db, id)])
  for (const [name, { limit, product }] of Object.entries(boards)) {
    if (!chosen(name)) continue
    const variants = { 'hand-written': () => timed(() => limit(workspace.db)), product: () => timed(() => product(workspace.db)) }
    const samples = await alternate(variants, rounds(5))
    printTable(name, samples, 'hand-written')
    summary.push([name, samples])
  }
  workspace.close()
  print('\nproduct ÷ hand-written (target ≤ 1.3)')
  for (const [name, samples] of summary) print(`${name.padEnd(28)} wall ${ratio(samples, 'ms')}  CPU ${ratio(samples, 'cpu')}`)
}

function ratio(samples: Record<string, Sample[]>, key: 'ms' | 'cpu'): string {
  const of = (name: string) => median(samples[name].map((sample) => sample[key]))
  return (of('product') / of('hand-written')).toFixed(2)
}

void main()
