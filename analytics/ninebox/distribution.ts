// The board's distribution against the guideline: head-counts by largest remainder and the exact multinomial p.
import { largestRemainder } from '../statistics/largest-remainder'
import { multinomialP } from '../statistics/multinomial'
import type { NineBoxSetting } from './board-row'
import type { BandShare, Box } from './types'

/** Boxes of each band of the guideline. */
const bandOf: Record<Box, BandShare['band']> = {
  6: 'high',
  8: 'high',
  9: 'high',
  3: 'middle',
  5: 'middle',
  7: 'middle',
  1: 'low',
  2: 'low',
  4: 'low',
}
const bands = ['high', 'middle', 'low'] as const

export function distributionOf(boxes: readonly Box[], setting: NineBoxSetting): { distribution: BandShare[]; guidelineP: number | null } {
  const counts = bands.map((band) => boxes.filter((box) => bandOf[box] === band).length)
  const shares = bands.map((band) => setting[`guideline_${band}`])
  const guideline = largestRemainder(shares, boxes.length)
  return {
    distribution: bands.map((band, index) => ({
      band,
      count: counts[index],
      share: boxes.length ? counts[index] / boxes.length : 0,
      guideline: guideline[index],
      guidelineShare: shares[index],
    })),
    guidelineP: multinomialP(counts, shares),
  }
}
