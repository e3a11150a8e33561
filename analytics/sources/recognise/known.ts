// What a workspace knows already that bears on files not imported yet.
import type { Database } from '../../workspace/query'
import type { RememberedAnswer } from '../mapping/types'
import { rememberedAnswers } from './mapping-memory'
import { knownIndicatorNames } from './stored-previews'

export interface Known {
  /** Names of indicators, in alphabetical order. */
  indicatorNames: string[]
  /** Answers people gave about sheets. */
  remembered: RememberedAnswer[]
  /** Files whose rows are current. */
  files: { file: string; bytes: number }[]
}

export async function knownSoFar(db: Database): Promise<Known> {
  const files = await db.all<{ file: string; bytes: number }>(
    'select distinct file, bytes from source_file where superseded_by is null order by all',
  )
  return { indicatorNames: await knownIndicatorNames(db), remembered: await rememberedAnswers(db), files }
}
