// The cycle a workspace is first looked at in: its own, unless nothing is to be seen there and another one has figures.
import { metrics } from './catalog'
import type { MetricDefinition } from './metric/definition'
import { countedCycles } from './metric/elsewhere'
import { figureOf } from './metric/figure'
import { cycleIsStated } from './workspace/cycle-calendar'
import { inThisState } from './workspace/in-state'
import { workspaceInfo } from './workspace/info'
import type { Workspace } from './workspace/open'
import { type Database, isStatementFault } from './workspace/query'
import type { OpenedWorkspace } from './workspace/types'

export async function openedWorkspace(workspace: Workspace): Promise<OpenedWorkspace> {
  const info = await workspaceInfo(workspace)
  const { db } = workspace
  return { ...info, opensAt: info.empty ? info.cycle : await inThisState(db, 'opens at', () => openingCycle(db, info.cycle)) }
}

/** What a person stated holds. Else the degrees that stand first decide, and the other figures where these have nothing anywhere. */
async function openingCycle(db: Database, current: string): Promise<string> {
  if (await cycleIsStated(db)) return current
  for (const group of [metrics.filter(({ headline }) => headline), metrics]) {
    const found = new Set<string>()
    for (const metric of group) {
      for (const cycle of await cyclesOf(db, metric)) found.add(cycle)
      if (found.has(current)) return current
    }
    if (found.size > 0) return [...found].sort().at(-1)!
  }
  return current
}

/** A figure whose statement fails is said where it stands; here it has nothing. */
async function cyclesOf(db: Database, metric: MetricDefinition): Promise<string[]> {
  try {
    return countedCycles((await figureOf(db, metric)).cells)
  } catch (error) {
    if (!isStatementFault(error)) throw error
    return []
  }
}
