// `一级部门`, `二级部门` … beside each other are one field: the path of the department, from the outermost level inwards.
import { departmentLevels } from '../../kinds/shared/words'
import { headerKey } from '../../vocabulary/header-key'
import type { Candidate } from './candidates'
import type { Column } from './columns'

const levelOfKey = new Map(departmentLevels.flatMap((names, level) => names.map((name): [string, number] => [headerKey(name), level])))

const levelOf = (column: Column | undefined): number | undefined => levelOfKey.get(headerKey(column?.levels.at(-1) ?? ''))

/** 一级部门, 二级部门 beside 校区: those that are called a level, where some are. */
export function ofLevels(candidates: Candidate[], columns: Column[]): Candidate[] {
  const called = candidates.filter(({ column: at }) => levelOf(columns.find(({ column }) => column === at)) !== undefined)
  return called.length > 0 ? called : candidates
}

/** True when tied columns are the levels of a path and stand in its order: their names say so, or their values lie within each other. */
export function formPath(candidates: Candidate[], columns: Column[]): boolean {
  if (candidates.length < 2 || !candidates.every(({ type }) => type === 'department') || wholePath(candidates, columns)) return false
  const inOrder = [...candidates].sort((a, b) => a.column - b.column)
  const found = inOrder.flatMap(({ column }) => columns.find((candidate) => candidate.column === column) ?? [])
  const levels = found.map(levelOf)
  return levels.every((level, i) => level !== undefined && (i === 0 || level === (levels[i - 1] ?? level) + 1)) || areNested(found)
}

/** 部门全路径 beside 部门: the column whose values have those of every other one among their levels. */
export function wholePath(candidates: Candidate[], columns: Column[]): Candidate | undefined {
  if (candidates.length < 2 || !candidates.every(({ type }) => type === 'department')) return undefined
  const valuesOf = ({ column }: Candidate) => columns.find((candidate) => candidate.column === column)?.values ?? []
  const hasLevel = (path: string, name: string) =>
    path === name || (path.endsWith(name) && between.test(path.slice(0, -name.length))) || path.split(sign).includes(name)
  const whole = candidates.find((whole) =>
    candidates.every((part) => {
      if (part === whole) return true
      const names = valuesOf(part)
      const pairs = valuesOf(whole).flatMap((path, row) => (path?.trim() && names[row]?.trim() ? [[path.trim(), names[row].trim()]] : []))
      const fit = pairs.filter(([path, name]) => hasLevel(path, name))
      return pairs.length >= ENOUGH && fit.length >= 0.9 * pairs.length && fit.some(([path, name]) => path !== name)
    }),
  )
  const [part, more] = candidates.filter((candidate) => candidate !== whole)
  return whole && part && !more && isPartedByPlaces(valuesOf(whole), valuesOf(part), columns) ? part : whole
}

/** 集团_南浦院区_护理部 and 集团_湖东院区_护理部 beside 护理部 and 工作地点 南浦院区: places part the paths, and what is called a department goes over both. */
function isPartedByPlaces(paths: Column['values'], names: Column['values'], columns: Column[]): boolean {
  const rows = paths.flatMap((path, row) =>
    path?.trim() && names[row]?.trim() ? [{ row, levels: path.trim().split(sign), name: names[row].trim() }] : [],
  )
  const pathsOf = new Map<string, Set<string>>()
  for (const { levels, name } of rows) pathsOf.set(name, (pathsOf.get(name) ?? new Set()).add(levels.join('/')))
  const several = [...pathsOf.values()].filter(({ size }) => size > 1).length
  if (rows.length < ENOUGH || several * 2 < pathsOf.size) return false
  return columns.some(({ values }) => {
    const told = rows.filter(({ row }) => values[row]?.trim())
    const places = new Set(told.map(({ row }) => values[row]!.trim()))
    return (
      places.size > 1 && told.length === rows.length && told.every(({ row, levels }) => levels.slice(0, -1).includes(values[row]!.trim()))
    )
  })
}

const between = /[/\\>＞|_-]\s*$/
const sign = /\s*[/\\>＞|_]\s*/
const ENOUGH = 3

/** Every inner unit lies in one outer unit, and some outer unit holds several. */
function areNested(columns: Column[]): boolean {
  return columns.every((inner, i) => {
    const outer = columns[i - 1]
    if (!outer) return true
    const pairs = inner.values.flatMap((text, row) =>
      text?.trim() && outer.values[row]?.trim() ? [[text.trim(), outer.values[row].trim()]] : [],
    )
    const within = new Map(pairs.map(([name, unit]) => [name, unit]))
    const isWithin = pairs.every(([name, unit]) => within.get(name) === unit)
    return pairs.length >= ENOUGH && isWithin && within.size > new Set(within.values()).size
  })
}
