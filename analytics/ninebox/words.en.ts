import type { NineBoxWords } from './types'

export const nineBoxEn: NineBoxWords = {
  boxes: {
    7: 'Emerging potential',
    8: 'High-potential core',
    9: 'Star',
    4: 'Untapped',
    5: 'Steady core',
    6: 'High performer',
    1: 'Needs support',
    2: 'Developing',
    3: 'Expert core',
  },
  bands: { high: 'High', middle: 'Middle', low: 'Low' },
  causes: {
    no_performance: 'No performance input: no goal that can be computed and no manager or cross-department review in this cycle',
    no_potential: 'No potential input: no behaviour tag, learning record or collaboration in this cycle',
    no_rating: 'No potential rating: no file of this cycle says one, or several say different ones',
    no_inputs: 'No input for performance or potential in this cycle',
  },
  code: (number) => `Employee ${number}`,
  noPeerGroup: 'No group',
  noDepartment: 'No department',
  evidence: { goal: 'Goal', records: 'Work records', tag: 'Behaviour tag', learning: 'Learning', potential: 'Potential rating' },
  action: 'Action item',
  nth: (kind, number) => `${kind} ${number}`,
  goal: (attainment, weight) => `attainment ${attainment}${weight === null ? '' : ` · weight ${weight}`}`,
  target: (actual, target, unit) => `actual ${actual}${unit}, target ${target}${unit}`,
  records: (count) => `${count} ${count === 1 ? 'record' : 'records'}`,
  otherRecords: 'Other work records',
  learning: (hours, score) => [hours === null ? null : `${hours} h`, score === null ? null : `score ${score}`].filter(Boolean).join(' · '),
  points: (points) => `${points} ${points === '1' || points === '−1' ? 'point' : 'points'}`,
}
