// What stands for names while they are masked. Types only.
import type { StandIn } from '../../analytics/masking/types'

export interface PrivacyQueries {
  /** What may not be said as it is while names are masked, and what is said instead; the people themselves have codes. */
  'privacy.standIns': { input: Record<string, never>; output: StandIn[] }
}
