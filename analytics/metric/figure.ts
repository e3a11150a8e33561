// A figure in one state of the workspace: its finest cells, of which every slice is a sum, and which slices are withheld.
import { inThisState } from '../workspace/in-state'
import type { Database } from '../workspace/query'
import cellsSql from './cells.sql'
import cellsPeopleSql from './cells_people.sql'
import type { MetricDefinition } from './definition'
import { departmentChains } from './departments-at'
import { filled, sliceValues } from './slice'
import { chainsOf, type Place } from './slice-chains'
import type { Atom } from './suppression/people'
import { planOf } from './suppression/plan'
import type { Slice } from './types'

/** Rows that no slice tells apart. */
export interface Cell extends Place {
  rows: number
  counted: number
  hits: number
  /** The counts beside the figure, in the order of its header. */
  facts: number[]
  /** The departments a slice finds these rows in, the highest first. */
  departments: string[]
}
export interface Figure {
  cells: Cell[]
  isWithheld(slice: Slice): boolean
}

/** Read and decided once for each state of the workspace. */
export const figureOf = (db: Database, metric: MetricDefinition): Promise<Figure> =>
  inThisState(db, `figure ${metric.id}`, () => readFigure(db, metric))

interface CellRow extends Omit<Cell, 'departments' | 'facts'> {
  people: number
  everyone: number
}
type Facts = Record<`fact_${number}`, number>
interface PeopleRow extends Place {
  people: string[]
  everyone: string[]
}

async function readFigure(db: Database, metric: MetricDefinition): Promise<Figure> {
  const limit = await smallGroupLimit(db)
  const rows = await db.all<CellRow & Facts>(cellsText(metric))
  const chainOf = await departmentChains(db)
  const cells = rows.map((row): Cell => {
    const { cycle, month, department, roleFamily, source, rows: all, counted, hits } = row
    const facts = countsOf(metric).map((_, at) => row[`fact_${at}`])
    return {
      cycle,
      month,
      department,
      roleFamily,
      source,
      rows: all,
      counted,
      hits,
      facts,
      departments: department ? chainOf(department, month) : [],
    }
  })
  if (rows.every(({ people }) => people >= limit)) return { cells, isWithheld: () => false }
  // Different persons may share a bit, so those behind a cell that looks small are named.
  const named = await db.all<PeopleRow>(cellsPeopleText(metric), { limit })
  const byPlace = new Map(named.map((row) => [placeKey(row), row]))
  const few = (ids: string[] | undefined) => (ids && ids.length < limit ? ids : null)
  const atoms = cells.map((cell): Atom => {
    const people = byPlace.get(placeKey(cell))
    return {
      chains: chainsOf(cell, cell.departments),
      rows: cell.rows,
      people: { counted: few(people?.people), all: few(people?.everyone) },
    }
  })
  const isWithheld = planOf(atoms, limit, worthOf(cells))
  return { cells, isWithheld: (slice) => isWithheld(sliceValues(slice)) }
}

export function cellsText(metric: MetricDefinition): string {
  const facts = countsOf(metric).map((rows, at) => `, count(*) filter (where ${rows}) as fact_${at}`)
  return filled(cellsSql, { view: metric.id, facts: facts.join('') })
}

const countsOf = (metric: MetricDefinition): string[] => metric.secondary.flatMap(({ rows }) => (rows === null ? [] : [rows]))

export const cellsPeopleText = (metric: MetricDefinition): string => filled(cellsPeopleSql, { view: metric.id })

/** People below which a group is withheld. */
export async function smallGroupLimit(db: Database): Promise<number> {
  const setting = await db.first<{ limit: number | null }>(`select setting_number('privacy.small_group') as "limit"`)
  return setting?.limit ?? 5
}

const placeKey = ({ cycle, month, department, roleFamily, source }: Place) => JSON.stringify([cycle, month, department, roleFamily, source])

/**
 * What is lost when a slice is withheld: narrow slices first, those of several dimensions before those of one; then sources and months before role
 * families, and these before departments, of which the lowest go first. A cycle is what a slice is taken of and counts for nothing.
 */
function worthOf(cells: Cell[]): (values: readonly string[]) => number {
  const depths = new Map(cells.flatMap(({ departments }) => departments.map((id, depth) => [id, depth])))
  return ([cycle, month, department, roleFamily, source]) => {
    const parts = [month && 20, source && 10, roleFamily && 30, department && 90 - 10 * Math.min(5, depths.get(department) ?? 0)]
    const set = parts.filter((weight) => typeof weight === 'number')
    return 1000 * (5 - set.length) + set.reduce((sum, weight) => sum + weight, 0) - (cycle ? 1 : 0)
  }
}
