/** Adds a row to stretches of rows that come in order. */
export function addRow(ranges: [first: number, last: number][], row: number): void {
  const latest = ranges.at(-1)
  if (latest && latest[1] === row - 1) latest[1] = row
  else ranges.push([row, row])
}
