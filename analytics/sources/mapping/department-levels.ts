// `一级部门`, `二级部门` … beside each other are one field: the path of the department, from the outermost level inwards.
import { departmentLevels } from '../../kinds/shared/words'
import { headerKey } from '../../vocabulary/header-key'
import type { Candidate } from './candidates'

const levelOfKey = new Map(departmentLevels.flatMap((names, level) => names.map((name): [string, number] => [headerKey(name), level])))

/** True when tied columns are the levels of a path and stand in its order. */
export function formPath(columns: Candidate[], levelsOf: (column: number) => string[]): boolean {
  if (columns.length < 2 || !columns.every(({ type }) => type === 'department')) return false
  const inOrder = [...columns].sort((a, b) => a.column - b.column)
  const found = inOrder.map(({ column }) => {
    const names = levelsOf(column)
    return levelOfKey.get(headerKey(names[names.length - 1] ?? ''))
  })
  return found.every((level, i) => level !== undefined && (i === 0 || level === (found[i - 1] ?? level) + 1))
}
