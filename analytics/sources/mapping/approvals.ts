// Columns that say whether a row was approved: 审批结果 of a leave, the state of a nomination, 未审核 among confirmations of work.
import { approval, approvalName } from '../../vocabulary/approval'
import { reader } from '../../vocabulary/code-of'
import { stateName } from '../../vocabulary/row-state'
import type { Column } from './columns'
import type { KindMatch } from './match'
import type { FieldMapping } from './types'
import { usedColumns } from './used-columns'

/** Kinds whose rows are nothing before they are approved; a goal or an objection stands while it is looked at. */
const approved: ReadonlySet<string> = new Set(['attendance_total', 'attendance_day', 'feedback', 'behavior_tag', 'review', 'work_record'])
const ofForms: ReadonlySet<string> = new Set(['calibrated_rating', 'initial_rating', 'manager_score'])
const MOST = 12
const MOSTLY = 0.8
/** Of records, words that say nothing but how the approval stands. */
const ofApproval =
  /^(?:\d+\s*)?(?:[已未待][审批][核批]|[审批][核批]中|[已未待]确认|已?审[核批]通过|(?:未|已)过账|(?:un)?approved|rejected|approval rejected|released for approval|in process|cancell?ed|已?驳回|已?退回|已?冲销|冲销[单行]?|draft|草稿)$/i

const codeOf = reader(approval)

/** Reads them as such, and so the column a kind would take its state from, where that is one; two are both read. */
export function readApprovals(match: KindMatch, columns: Column[]): void {
  if (!approved.has(match.spec.kind) || !('approval' in match.spec.fields)) return
  // A form with what came out in the end goes its way from step to step: nobody was nominated in it.
  if (match.fields.some(({ field }) => ofForms.has(field))) return
  const own = match.fields.find(({ field }) => field === 'status')
  const asked = match.blocking.concat(match.optional).find(({ code, field }) => code === 'two_columns_one_field' && field === 'status')
  const used = usedColumns(match)
  const found = columns.filter(
    (column) =>
      !column.inherited &&
      (!used.has(column.column) || column.column === own?.column) &&
      isApproval(match.spec.kind, column, column.column === own?.column),
  )
  if (found.length === 0) return
  const at = new Set(found.map(({ column }) => column))
  if (asked?.columns.every((column) => at.has(column))) {
    match.blocking = match.blocking.filter((one) => one !== asked)
    match.optional = match.optional.filter((one) => one !== asked)
  }
  match.fields = [...match.fields.filter(({ column }) => !at.has(column)), ...found.map(fieldOf)]
}

function isApproval(kind: string, { header, values }: Column, isOwn: boolean): boolean {
  const isNamed = approvalName.test(header.trim())
  // Most columns are called otherwise, whatever is in them.
  if (!isNamed && !(kind === 'work_record' && (isOwn || stateName.test(header)))) return false
  const texts = values.flatMap((text) => text?.trim() || [])
  const words = [...new Set(texts)]
  if (words.length === 0 || words.length > MOST || words.some((word) => word.length > 40)) return false
  if (isNamed) return words.some((word) => codeOf(word) !== undefined)
  // A record's own state, or a text beside its code, is one of approval where all it says is that.
  return texts.filter((text) => ofApproval.test(text)).length >= MOSTLY * texts.length
}

const fieldOf = ({ column, header }: Column): FieldMapping => ({
  field: 'approval',
  column,
  type: 'text',
  confidence: 0.9,
  reason: 'value_shape',
  header,
})
