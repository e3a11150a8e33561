// By which values of a dimension slices ask for the rows of one finest cell, the widest first; '' is the whole of it.
import { allDimensions } from './slice'
import type { Dimension } from './types'

/** Where rows stand that no slice tells apart; null where they have no value. */
export type Place = Record<Dimension, string | null>

/** @param departments those the rows are found in, the highest first */
export const chainsOf = (place: Place, departments: readonly string[], dimensions: readonly Dimension[] = allDimensions): string[][] =>
  dimensions.map((dimension) => (dimension === 'department' ? ['', ...departments] : flat(place[dimension])))

const flat = (value: string | null): string[] => (value ? ['', value] : [''])
