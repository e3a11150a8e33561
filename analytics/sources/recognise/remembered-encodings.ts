// Which encoding a person stated for files of this name before: exports of one system bear one name and its day or month.
import { statedEncodings } from '../../../importers/csv/stated-encoding'
import { shownName } from '../../../importers/source/names'
import type { StatedEncoding } from '../../../importers/source/types'
import type { Database } from '../../workspace/query'

const nameWithoutFigures = (file: string): string => file.toLowerCase().replace(/\d+/g, '#')

/** By the latest file of that name, figures in it aside. */
export async function rememberedEncodings(db: Database): Promise<(path: string) => StatedEncoding | undefined> {
  const files = await db.all<{ file: string; encoding: StatedEncoding }>(
    `select file, encoding from source_file where encoding in (${statedEncodings.map((name) => `'${name}'`).join(', ')}) order by file_id`,
  )
  const known = new Map(files.map(({ file, encoding }) => [nameWithoutFigures(file), encoding]))
  return (path) => known.get(nameWithoutFigures(shownName(path)))
}
