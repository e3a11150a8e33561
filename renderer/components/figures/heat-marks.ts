/** Marks that carry the colour's meaning without the colour. */
export const heatMarks = { green: '', yellow: '◆', red: '▲' } as const

/** Stands in a cell that is withheld. */
export const withheldMark = '–'
