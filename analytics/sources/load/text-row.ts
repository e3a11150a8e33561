// A row of a sheet as nothing but texts.

/** A row by its trimmed cells, null where there is nothing. */
export interface TextRow {
  row: number
  cells: (string | null)[]
}

export const plain = (text: string): string => text.normalize('NFKC').trim()
export const isNumber = (text: string): boolean => /^[-+(]?[\d.,]+%?\)?$/.test(plain(text))

/** One filled cell and no figure: what stands above a table. */
export const isTitle = ({ cells }: TextRow): string | null => {
  const [only, more] = cells.filter((text) => text !== null)
  return only !== undefined && more === undefined && !isNumber(only) ? only : null
}
