// Who answered a survey that says it is anonymous: the columns that would tell, whatever they are called, so that none of them is stored.
import type { SheetMapping } from '../mapping/types'
import type { PersonalColumn } from '../personal/types'
import { dataRowsOf } from '../table/data-rows'
import type { SheetGrid, SheetLayout } from '../table/types'

const tells =
  /姓名|名字|工号|员工(?:编号|号|ID)|[提答作填]\S{0,2}人(?!数)|受访者$|昵称|账号|用户|邮箱|(?:^|\W)ip(?:\W|$|地址)|e-?mail|user\s*(?:name|id)|login|employee\s*(?:id|no|name|number)|full\s*name|^name$|participant\s*name|respondent\s*name/i
const respondents = new Set(['respondent_no', 'respondent_name'])

/** None where the sheet is no survey, or does not say so in a title, a name or a column of its own. */
export function respondentColumns(
  { mapping, layout }: { mapping: SheetMapping | null; layout: SheetLayout | null },
  grid: SheetGrid,
  keeps: (column: PersonalColumn, levels: string[]) => boolean,
): PersonalColumn[] {
  if (mapping?.kind !== 'survey_answer' || !layout || !isAnonymous(mapping, layout, grid)) return []
  const values = new Set(mapping.valueColumns.map(({ column }) => column))
  const fieldOf = (at: number) => mapping.fields.find(({ column }) => column === at)?.field
  return layout.columns.flatMap(({ column, header, levels, withheld }) => {
    const field = fieldOf(column)
    const isTold = field === undefined ? tells.test(header) : respondents.has(field)
    if (withheld || values.has(column) || !isTold) return []
    const found: PersonalColumn = { column, header, kind: 'respondent', from: layout.firstDataRow, kept: false }
    return [{ ...found, kept: keeps(found, levels) }]
  })
}

function isAnonymous({ constants, fields }: SheetMapping, layout: SheetLayout, grid: SheetGrid): boolean {
  const column = fields.find(({ field }) => field === 'anonymous')?.column
  const cells = column === undefined ? [] : dataRowsOf(grid, layout).flatMap(({ cells: own }) => own[column] ?? [])
  return constants.anonymous !== undefined || cells.some((text) => /^(?:是|y|yes|true|1|匿名|anonymous)$/i.test(text.trim()))
}
