// What was filled in at a label of a form, out of the rows of its sheet.

interface Place {
  row: number
  column: number
  part?: [before: number, length: number]
}

/** An aggregate over the rows of the sheet. */
export function formCellSql({ row, column, part }: Place): string {
  if (part?.[1] === 0) return 'null::varchar'
  const text = part ? `substr(c${column}, ${part[0] + 1}, ${part[1]})` : `c${column}`
  return `max(${text}) filter (_row = ${row})`
}
