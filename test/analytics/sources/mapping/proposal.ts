// A sheet by its column names and rows, as it is proposed to be read.
import { proposeMapping } from '../../../../analytics/sources/mapping/propose'
import type { SheetMapping } from '../../../../analytics/sources/mapping/types'
import type { KnownPeople } from '../../../../analytics/sources/mapping/value-votes'

export interface Sheet {
  columns: string[]
  rows: string[][]
  titles?: string[]
  sheetName?: string
  fileName?: string
  knownIndicators?: string[]
  knownPeople?: KnownPeople
}

export function propose({
  columns,
  rows,
  titles = [],
  sheetName = 'Sheet1',
  fileName = 'f.xlsx',
  knownIndicators,
  knownPeople,
}: Sheet): SheetMapping {
  const headers = columns.map((header, column) => ({ column, header, hidden: false, levels: header.split(' / ') }))
  const layout = { headerRows: [1], firstDataRow: 2, columns: headers, titleRows: [] }
  const cells = rows.map((row) => row.map((text) => (text === '' ? null : text)))
  return proposeMapping(layout, cells, { fileName, sheetName, titles, knownIndicators, knownPeople })!
}
