import { dirname, join } from 'node:path'
import { blankName } from '../../analytics/workspace/blank'

/** The empty workspace that the build laid beside its scripts. */
export const blankOf = ({ readerScript }: { readerScript: string }): string => join(dirname(readerScript), blankName)
