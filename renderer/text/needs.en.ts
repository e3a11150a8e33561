// What each room still needs.
import type { zhNeeds } from './needs.zh-CN'

export const enNeeds: typeof zhNeeds = {
  needs: {
    consistency: [
      'Nothing to compare yet',
      'Import the departments’ reported values, the systems’ work records and the indicator dictionary; both are compared here cell by cell.',
    ],
    collaboration: [
      'No evaluations or feedback yet',
      'Import invitations, evaluations or feedback; how far and how promptly they cross departments appears here.',
    ],
    actions: [
      'No action items or goals yet',
      'Import the action items of performance talks and the goals of the next cycle; what became of them appears here.',
    ],
    attribution: [
      'No stage events yet',
      'Import flow records with case, stage and entry time; the time in each stage appears here week by week.',
    ],
    ninebox: ['Nobody to calibrate yet', 'The nine-box needs the roster and at least one of goals, evaluations or behaviour tags.'],
  },
}
