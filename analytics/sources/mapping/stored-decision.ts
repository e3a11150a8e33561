// Mappings and answers as a workspace keeps them, today's and those of earlier versions.
import { isStatedReading } from './stated-readings'
import type { ColumnReading } from './types'

/** `readings` are missing in what an earlier version wrote. */
export interface Stored {
  constants: Record<string, string>
  readings?: ColumnReading[] | null
}

/** Earlier versions kept a person's word on a column among the constants, as `#reading:7`. */
const earlier = /^#reading:(\d+)$/

/** The decision with its words on columns in the field they have, whichever version wrote it. */
export function storedDecision<T extends Stored>(stored: T): T & { readings: ColumnReading[] } {
  const said = Object.entries(stored.constants).flatMap(([key, text]): ColumnReading[] => {
    const column = earlier.exec(key)?.[1]
    return column && isStatedReading(text) ? [{ column: Number(column), reading: text }] : []
  })
  const constants = Object.fromEntries(Object.entries(stored.constants).filter(([key]) => !earlier.test(key)))
  return { ...stored, constants, readings: [...(stored.readings ?? []), ...said] }
}
