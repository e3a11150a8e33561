// A row a step: columns of times that nothing reads may be those of other steps, 归档时间 beside 直接上级审批时间, and which of them the row's step has is asked.
import { toSimplified } from '../../vocabulary/traditional'
import type { Column } from './columns'
import type { KindMatch } from './match'
import { isOfCase } from './of-case'
import type { MappingQuestion } from './types'
import { usedColumns } from './used-columns'
import { shapeShare } from './value-shape'
import { whichOf } from './which-column'

const MOSTLY = 0.8
/** When the case or the record began, came, is due, or was last touched. */
const ofCase =
  /创建|发起|提交|申请|接收|到达|收到|更新|修改|截[止至]|到期|期限|计划|预计|应|入职|投递|导出|催办|提醒|creat|submit|request|receiv|updat|modif|chang|due|deadline|plan|target|expect|appl|open|start|remind|\bhire/i

export function otherTimes(match: KindMatch, columns: Column[]): MappingQuestion[] {
  const { spec, fields, valueColumns } = match
  if (spec.kind !== 'stage_event' || valueColumns.length > 0) return []
  const used = usedColumns(match)
  const number = fields.find(({ field }) => field === 'case_no' || field === 'case_name')
  const cases = columns.find(({ column }) => column === number?.column)
  const open = columns
    .filter((one) => !cases || !isOfCase(one, cases))
    .filter(
      ({ column, header, inherited, values }) =>
        !used.has(column) &&
        !inherited &&
        !ofCase.test(toSimplified(header)) &&
        (shapeShare('instant', values) ?? 0) >= MOSTLY &&
        values.some(hasDay),
    )
  const read = columns.filter(({ column }) =>
    fields.some((one) => one.column === column && (one.field === 'left_at' || one.field === 'entered_at')),
  )
  return open.length > 0 && read.length < 2 ? [whichOf('left_at', [...read, ...open])] : []
}

const hasDay = (text: string | null): boolean => /\d{4}|\d{1,2}[-/.]\d{1,2}/.test(text ?? '')
