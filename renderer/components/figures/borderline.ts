import type { NineBoxPerson } from '../../contract/types'

export type NearAxes = 'performance' | 'potential' | 'both'

/** Which scores stand within their own error of a cut; null for none. Nearness that rests on too few inputs marks nobody. */
export function nearAxes({ borderline }: Pick<NineBoxPerson, 'borderline'>): NearAxes | null {
  const performance = borderline.performance === 'within_error'
  const potential = borderline.potential === 'within_error'
  if (performance && potential) return 'both'
  return performance ? 'performance' : potential ? 'potential' : null
}

/** The way the next box lies: performance rises to the right, potential to the top. */
export const nearSigns: Record<NearAxes, string> = { performance: '↔', potential: '↕', both: '↔↕' }
