/** Signs behind the name of who was asked to rate, in a table of raters; characters of a class. */
export const raterMarks = { handedIn: '√✓✔', open: '○〇◯', declined: '×✗✘', unsent: 'QＱ' } as const
