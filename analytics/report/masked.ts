// The parts of a report that name things, with stand-ins for whatever is called after a person.
import type { LatencyHeatmap } from '../attribution/types'
import type { DepartmentMatrix } from '../collaboration/types'
import { Mask, type Named } from '../masking/mask'
import { wordFailure } from '../messages/failures'
import type { FailureCode, Language } from '../messages/types'
import type { MetricAnswer, Slice } from '../metric/types'
import type { SheetLedger } from '../sources/types'
import { workspaceInfo } from '../workspace/info'
import type { Workspace } from '../workspace/open'
import type { ReportDocument } from './types'

/** The mask of a report and of whatever is said beside it. @param files names that the workspace does not hold */
export async function reportMask(workspace: Workspace, slice: Slice, files: readonly string[], language: Language): Promise<Mask> {
  const { company, cycle } = await workspaceInfo(workspace)
  return Mask.read(workspace.db, language, [
    { kind: 'company', text: company },
    { kind: 'cycle', text: slice.cycle ?? cycle },
    ...files.map((text): Named => ({ kind: 'file', text })),
  ])
}

/** Department ids are paths: only names are left, and no sentence of the slice. */
export const maskedMetric = (metric: MetricAnswer, mask: Mask): MetricAnswer => ({
  ...metric,
  byDepartment: metric.byDepartment.map((group) => ({
    ...group,
    key: '',
    name: mask.of('department', group.name),
    ...(group.path === undefined ? {} : { path: mask.path(group.path) }),
  })),
  byRoleFamily: metric.byRoleFamily.map((group) => ({ ...group, key: '', name: mask.of('roleFamily', group.name) })),
  bySource: metric.bySource.map((group) => ({ ...group, key: '', name: mask.of('source', group.name) })),
  slice: {},
  sentence: '',
})

export function maskedMatrix({ departments, cells, ...rest }: DepartmentMatrix, mask: Mask): DepartmentMatrix {
  const places = new Map(departments.map(({ id }, at) => [id, String(at)]))
  const place = (id: string) => places.get(id) ?? ''
  return {
    ...rest,
    departments: departments.map(({ id, name }) => ({ id: place(id), name: mask.of('department', name) })),
    cells: cells.map((cell) => ({ ...cell, rater: place(cell.rater), ratee: place(cell.ratee) })),
  }
}

export const maskedLatency = (latency: LatencyHeatmap, mask: Mask): LatencyHeatmap => ({
  ...latency,
  flows: latency.flows.map((flow) => mask.of('flow', flow)),
  cells: latency.cells.map((cell) => ({ ...cell, flow: mask.of('flow', cell.flow), stage: mask.of('stage', cell.stage) })),
})

export const maskedLedger = (lines: readonly SheetLedger[], mask: Mask): SheetLedger[] =>
  lines.map((line) => ({ ...line, file: mask.of('file', line.file), sheet: mask.of('sheet', line.sheet) }))

/** Worded anew: the sentence names the file, and may quote what stood in it. */
export const maskedRefused = (refused: ReportDocument['refused'], mask: Mask, language: Language): ReportDocument['refused'] =>
  refused.map(({ file, code }) => {
    const shown = mask.of('file', file)
    return { file: shown, code, ...wordFailure(code as FailureCode, { file: shown }, language) }
  })
