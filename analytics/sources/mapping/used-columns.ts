import type { SheetMapping } from './types'

/** The columns a mapping reads anything from. */
export const usedColumns = ({ fields, valueColumns }: Pick<SheetMapping, 'fields' | 'valueColumns'>): Set<number> =>
  new Set([
    ...[...fields, ...valueColumns, ...valueColumns.flatMap(({ beside = [] }) => beside)].map(({ column }) => column),
    ...fields.flatMap(({ day }) => day ?? []),
  ])
