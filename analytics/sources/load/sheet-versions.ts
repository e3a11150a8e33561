// Which of two sheets that contradict each other is the newer one, by what they are called and whether they are hidden; never by the order they came in.
import { versionOf } from '../../vocabulary/versions'
import type { Database } from '../../workspace/query'
import { cell } from './types'

interface Named {
  id: number
  file: string
  folder: string | null
  sheet: string
  hidden: boolean
  titles: number[] | null
  columns: number
}

/**
 * The table `sheet_version`: of each current sheet a structure that is the greater the newer the sheet is. Its last part, the place by name, only
 * makes the answer the same whatever order files came in. The macro `why_newer` says by what one is newer than another: `name`, `hidden`, or `open`
 * where nothing tells, or two things tell differently.
 */
export async function versionSheets(db: Database): Promise<void> {
  const sheets = await db.all<Named>(
    `select s.sheet_id as id, f.file, f.folder, s.sheet, s.hidden, s.columns, (p.layout->'titleRows')::integer[] as titles
     from source_sheet s join source_file f using (file_id) left join sheet_plan p using (sheet_id)
     where f.superseded_by is null order by f.file, f.folder nulls first, s.sheet_index, s.sheet_id`,
  )
  const titles = await titleTexts(db, sheets)
  const versions = sheets.map(({ id, file, folder, sheet, hidden }, nth) => {
    const inside = folder?.split(/[\\/]/).pop() ?? ''
    return { id, ...versionOf([file, inside, sheet, titles.get(id) ?? '']), visible: !hidden, nth }
  })
  await db.run(
    `create or replace temp table sheet_version as
     select v.id as _sheet_id, {'state': v.state, 'number': v.number, 'day': v.day, 'visible': v.visible, 'nth': v.nth} as version
     from (select unnest($versions::json::struct(id integer, state integer, number double, day integer, visible boolean, nth integer)[], recursive := true)) v`,
    { versions: JSON.stringify(versions) },
  )
}

async function titleTexts(db: Database, sheets: Named[]): Promise<Map<number, string>> {
  const titled = sheets.filter(({ titles, columns }) => titles?.length && columns > 0)
  if (sheets.length < 2 || !titled.length) return new Map()
  const selects = titled.map(({ id, titles, columns }) => {
    const texts = Array.from({ length: columns }, (_, column) => cell(column)).join(', ')
    return `select ${id} as id, string_agg(concat_ws(' ', ${texts}), ' ' order by _row) as text from raw.s${id} where _row in (${titles!.join(', ')})`
  })
  const rows = await db.all<{ id: number; text: string | null }>(selects.join(' union all '))
  return new Map(rows.map(({ id, text }) => [id, text ?? '']))
}
