// `ID` beside Inspector, the same for each inspector in every row: the number of the person, not of the record.
import type { Kind } from '../../kinds/shared/types'
import { headerKey } from '../../vocabulary/header-key'
import type { Candidate } from './candidates'
import type { Column } from './columns'
import { areOneToOne } from './one-to-one'
import { distinctShare, isCounter, shapeShare } from './value-shape'

const bare = /^(?:id|no|nr|number|code|#|编号|号码|代码|代号)$/
const MOSTLY = 0.9

export function numberBesideName({ persons, fields }: Kind, columns: Column[], named: Candidate[]): Candidate[] {
  const found = persons.flatMap(({ no, name }): Candidate[] => {
    if (named.some(({ field, tier }) => field === no && tier < 1)) return []
    const by = named.find(({ field, tier }) => field === name && tier < 1)
    const names = columns.find(({ column }) => column === by?.column)
    const beside = names && columns.find((one) => Math.abs(one.column - names.column) === 1 && isNumberOf(one, names))
    if (!beside) return []
    const { column, header } = beside
    return [{ field: no, column, type: fields[no], confidence: 0.93, reason: 'value_shape', header, tier: 0, ambiguous: false }]
  })
  return [...named.filter(({ column }) => !found.some((one) => one.column === column)), ...found]
}

/** It comes again with every row of the person. */
const isNumberOf = ({ header, values, inherited }: Column, names: Column): boolean =>
  !inherited &&
  bare.test(headerKey(header)) &&
  distinctShare(values) < 1 &&
  !isCounter(values) &&
  (shapeShare('id', values) ?? 0) >= MOSTLY &&
  areOneToOne(values, names.values)
