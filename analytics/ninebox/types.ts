import type { SourceCell } from '../workspace/types'

/** Words of the board; box names are neutral and never a verdict on a person. */
export interface NineBoxWords {
  boxes: Record<Box, string>
  bands: Record<PotentialLevel, string>
  causes: Record<NotPlacedCause, string>
  /** Stands for a name that is masked: `员工 07`. */
  code: (number: string) => string
  /** Peer group of people without job family and level. */
  noPeerGroup: string
  noDepartment: string
  evidence: { goal: string; records: string; tag: string; learning: string; potential: string }
  action: string
  /** What stands for a text that may not be shown: its kind, with a number where there are several. */
  nth: (kind: string, number: number) => string
  /** `达成度 93% · 权重 25%`. */
  goal: (attainment: string, weight: string | null) => string
  target: (actual: string, target: string, unit: string) => string
  records: (count: number) => string
  otherRecords: string
  learning: (hours: string | null, score: string | null) => string
  points: (points: string) => string
}

/** 1 = low / low, 3 = high performance / low potential, 7 = low performance / high potential, 9 = high / high. */
export type Box = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9

export interface NineBoxPerson {
  /** In the projected window the code, when masked. */
  employeeId: string
  /** Empty when masked, like the department's id. */
  employeeNo: string
  /** A code such as 员工 07 when masked. */
  name: string
  department: string
  departmentId: string
  /** Job family and level band in which percentiles are taken. */
  peerGroup: string
  level: string | null
  manager: string | null
  performance: number | null
  /** 0–100 each; null = no input, weight spread over the rest. */
  parts: { automated: number | null; manager: number | null; crossDepartment: number | null }
  /** 0–100; null without input, and where the axis is what files rate. */
  potential: number | null
  /** What files rate it in the cycle; null for none, and where they say different levels. */
  potentialRating: PotentialLevel | null
  potentialParts: { behaviour: number | null; learning: number | null; collaboration: number | null }
  /** One bootstrap standard error of each score, in points. */
  performanceError: number | null
  potentialError: number | null
  /** Placement by the figures alone; null when either score is missing. */
  computedBox: Box | null
  /** After the decisions taken. */
  box: Box | null
  borderline: Borderline
  evidence: number
  moved: boolean
  /** A missing part's weight was spread over the rest. */
  reweighted: boolean
  /** Why there is no box by the figures; null when there is one. */
  cause: NotPlacedCause | null
}

/**
 * Whether a score could as well stand on the other side of a cut: `within_error` of it by the error its own inputs show, or within the default
 * distance while its inputs are too few to show one. Null: neither, or no score. An axis marks the person only in the first case.
 */
export type Nearness = 'within_error' | 'few_inputs'
export type Borderline = Record<'performance' | 'potential', Nearness | null>

/** `no_rating`: in place of `no_potential` where the axis is what files rate. */
export type NotPlacedCause = 'no_performance' | 'no_potential' | 'no_rating' | 'no_inputs'

/** What the potential axis is: computed from behaviour, learning and collaboration, or what files rate. */
export type PotentialSource = 'computed' | 'rated'
export type PotentialLevel = 'low' | 'middle' | 'high'

export interface BandShare {
  band: 'high' | 'middle' | 'low'
  count: number
  share: number
  /** Head-count the guideline asks for; largest remainder, sums to n. */
  guideline: number
  guidelineShare: number
}

export interface NineBoxBoard {
  people: NineBoxPerson[]
  notPlaced: NineBoxPerson[]
  boxes: { box: Box; name: string; count: number; share: number }[]
  distribution: BandShare[]
  /** Exact multinomial p of the distribution against the guideline; null when n = 0, and with percentile cuts, which settle it themselves. */
  guidelineP: number | null
  weights: { automated: number; manager: number; crossDepartment: number }
  /** `rated`: how many of the people have a rating in files, whichever of both the board uses. */
  potentialFrom: { source: PotentialSource; rated: number }
  /** Of potential none where it is rated. */
  cuts: { mode: 'absolute' | 'percentile'; performance: [number, number]; potential: [number, number] | null }
  peerGroups: string[]
  masked: boolean
  canUndo: boolean
  canRedo: boolean
  decisions: number
}

export interface PersonFile {
  person: NineBoxPerson
  potentialSource: PotentialSource
  hireDate: string | null
  weightsUsed: { automated: number; manager: number; crossDepartment: number }
  /** Facts with their cells: goals, records, tags, learning. */
  evidence: { kind: string; text: string; value: string | null; cell: SourceCell | null }[]
  reviews: {
    type: string
    reviewer: string | null
    score: number | null
    scoreMax: number | null
    comment: string | null
    cell: SourceCell | null
  }[]
  actions: { action: string; due: string | null; done: boolean; cell: SourceCell | null }[]
  /** `before` 0: not on the board by the figures. */
  decisions: { seq: number; before: Box | 0; after: Box | 0; reason: string; at: string; undone: boolean }[]
}

export interface Move {
  employeeIds: string[]
  box: Box
  reason: string
  /** Addresses or record numbers cited. */
  evidence: string[]
}
