/** Things that are called by a name of their own, which may be that of a person. */
export type KeptName =
  | 'company'
  | 'cycle'
  | 'department'
  | 'peerGroup'
  | 'roleFamily'
  | 'level'
  | 'file'
  | 'sheet'
  | 'flow'
  | 'stage'
  | 'source'

export interface StandIn {
  text: string
  standIn: string
}

/** What stands instead of a name that is a person's: `部门 3`. */
export type StandInWords = Record<KeptName, (number: number) => string>
