// How many names stand on the wall at once, and how large. Lengths in rem, which follow the height of the wall.

export interface Fit {
  /** Size of the type. */
  size: number
  columns: number
  rows: number
}
export interface Area {
  width: number
  height: number
}

/** As `.wall-name` in projector.css has them. */
const line = 1.3
const pad = { x: 1.4, y: 0.3 }
const gap = 0.5

/** A Chinese character is as wide as the type is high, a Latin letter or a digit a little over half of that. */
export const emsOf = (name: string): number => [...name].reduce((sum, character) => sum + emOf(character), 0)

const emOf = (character: string): number => (character > '\u2e7f' ? 1 : character === ' ' ? 0.3 : /[A-ZmwMW]/.test(character) ? 0.75 : 0.57)

/** The largest of the sizes that takes no more pages than the smallest does. `sizes`: largest first; `widest`: ems of the longest name. */
export function fitIn(area: Area, widest: number, count: number, sizes: readonly number[]): Fit {
  const fits = sizes.map((size) => ({
    size,
    columns: Math.max(1, Math.floor((area.width + gap) / (widest * size + pad.x + gap))),
    rows: Math.max(1, Math.floor((area.height + gap) / (size * line + pad.y + gap))),
  }))
  const smallest = fits[fits.length - 1]
  return fits.find((fit) => pagesOf(count, fit) <= pagesOf(count, smallest)) ?? smallest
}

export const pagesOf = (count: number, { columns, rows }: Fit): number => Math.max(1, Math.ceil(count / (columns * rows)))

/** Turns count on without end, in both directions; pages come round. */
export const pageAt = (turn: number, pages: number): number => ((turn % pages) + pages) % pages
