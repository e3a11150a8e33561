import type { Status } from '../messages/types'
import type { MetricId } from '../metric/types'

/** Words of the printed report. */
export interface ReportWords {
  title: (company: string, cycle: string) => string
  asOf: (time: string) => string
  people: (count: number) => string
  masked: string
  degrees: string
  degreeOf: Partial<Record<MetricId, string>>
  sections: Record<'metrics' | 'latency' | 'matrix' | 'ninebox' | 'ledger' | 'refused' | 'attention' | 'explanations', string>
  status: Record<Status, string>
  target: (better: 'higher' | 'lower', target: string) => string
  interval: string
  needed: (count: string) => string
  noData: string
  withheld: string
  failed: string
  declining: string
  columns: Record<
    | 'metric'
    | 'value'
    | 'counts'
    | 'interval'
    | 'target'
    | 'status'
    | 'stage'
    | 'rater'
    | 'name'
    | 'number'
    | 'department'
    | 'peerGroup'
    | 'performance'
    | 'potential'
    | 'box'
    | 'evidence'
    | 'cause'
    | 'file'
    | 'sheet'
    | 'kind'
    | 'read'
    | 'accepted'
    | 'attention'
    | 'leftOut'
    | 'total'
    | 'place'
    | 'what'
    | 'advice'
    | 'setting'
    | 'inForce'
    | 'standard'
    | 'rows',
    string
  >
  latency: (green: string, red: string) => string
  latencyCell: (median: string, p90: string, n: number, red: string) => string
  latencyProblem: Record<'missing_stamp' | 'negative', (count: number) => string>
  matrix: (eiIndex: string, reciprocity: string) => string
  matrixCell: (submitted: number, invited: number) => string
  potentialAxis: string
  performanceAxis: string
  guideline: (p: string) => string
  band: (name: string, count: number, share: string, guideline: number) => string
  /** Without a test, why there is none. */
  untested: string
  boardFacts: (placed: number, notPlaced: number, nearPerformance: number, nearPotential: number, decisions: number) => string
  borderline: Record<'performance' | 'potential', string>
  moved: string
  notPlaced: string
  balanced: string
  attentionShown: (shown: number, total: number) => string
  none: string
  how: string
  from: string
}
