// The board's distribution against the guideline: head-counts by largest remainder and, where the cuts leave it open, the exact multinomial p.
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

/**
 * Percentile cuts fix how many stand in each band of an axis, so people do not fall into the boxes independently and a test that assumes it
 * would call an honest board strange: nothing is tested there.
 */
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
    guidelineP: setting.cuts_mode === 'percentile' ? null : multinomialP(counts, shares),
  }
}
