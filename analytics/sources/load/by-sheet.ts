/** What was found of many sheets, by the number of one: looking through all of it for each would take a time that grows with its square. */
export function bySheet<T extends { sheet: number }>(found: readonly T[]): (sheetId: number) => T[] {
  const groups = new Map<number, T[]>()
  for (const one of found) {
    const group = groups.get(one.sheet)
    if (group) group.push(one)
    else groups.set(one.sheet, [one])
  }
  return (sheetId) => groups.get(sheetId) ?? []
}
