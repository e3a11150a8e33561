import type { StatedReading } from './types'

const all: Record<StatedReading, true> = { size: true, points: true, ratio: true, dmy: true, mdy: true }

/** Whether a text is one of the readings a person can choose. */
export const isStatedReading = (text: string): text is StatedReading => Object.hasOwn(all, text)
