// What a person can say of a column that does not tell how it is read.

const all = ['size', 'points', 'ratio', 'dmy', 'mdy'] as const

/**
 * What a person can say of a column that does not tell by itself. Shares: `size` = numbers above 1.5 are percent points and others ratios, or all
 * are `points`, or `ratio`; dates in figures: day (`dmy`) or month (`mdy`) first.
 */
export type StatedReading = (typeof all)[number]

/** Whether a text is one of the readings a person can choose. */
export const isStatedReading = (text: string): text is StatedReading => all.some((reading) => reading === text)
