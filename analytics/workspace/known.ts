// What a workspace knows already that bears on files not imported yet.
import type { RememberedAnswer } from '../../importers/types'
import { knownMetricNames } from './ingest/stored-previews'
import { rememberedAnswers } from './mapping-memory'
import type { Database } from './query'

export interface Known {
  /** Names of indicators, in alphabetical order. */
  metricNames: string[]
  /** Answers people gave about sheets. */
  remembered: RememberedAnswer[]
  /** Files whose rows are current. */
  files: { file: string; bytes: number }[]
}

export async function knownSoFar(db: Database): Promise<Known> {
  const files = await db.all<{ file: string; bytes: number }>(
    'select distinct file, bytes from source_file where superseded_by is null order by all',
  )
  return { metricNames: await knownMetricNames(db), remembered: await rememberedAnswers(db), files }
}
