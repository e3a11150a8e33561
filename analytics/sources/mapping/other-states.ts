// Columns that say of rows that they were taken back, beside the one a kind reads its state from: Resolution beside Status, the state of the process.

import { reader } from '../../vocabulary/code-of'
import { codedWords } from '../../vocabulary/coded-words'
import { holdsRemarks, isRemark } from '../../vocabulary/remarks'
import { cancelledRecord } from '../../vocabulary/reversals'
import { otherStateName, stateName } from '../../vocabulary/row-state'
import { noWords, yesWords } from '../../vocabulary/yes-no'
import type { Column } from './columns'
import type { KindMatch } from './match'
import type { FieldMapping } from './types'
import { usedColumns } from './used-columns'

const MOST = 12
const LONGEST = 40
/** Of the people of a list, so many have a day of leaving where it is one of leavers. */
const LEAVERS = 0.6

export function otherStates(match: KindMatch, columns: Column[]): FieldMapping[] {
  const { spec, fields } = match
  if (spec.kind === 'indicator') return retired(match, columns)
  const ofLeavers = spec.kind === 'employee' && areLeavers(match, columns)
  if (!('row_state' in spec.fields) || (spec.kind === 'employee' && !ofLeavers)) return []
  const used = usedColumns(match)
  const open = columns.filter(({ column, inherited }) => !used.has(column) && !inherited)
  return [
    // An invitation whose answer is a draft, or still to come, stands all the same.
    ...open
      .filter(
        (column) => isState(column) && !(spec.kind === 'review' && column.values.some((text) => /草稿|draft|awaiting/i.test(text ?? ''))),
      )
      .map((column) => fieldOf('row_state', column)),
    ...open
      .filter((column) => isVoidMark(column) && !(spec.kind === 'review' && calledRefused.test(column.header.trim())))
      .map((column) => fieldOf('void_mark', column)),
    // Unless what they take back is left out as well, the two add up to nothing.
    ...('cancels' in spec.fields && (fields.some(({ field }) => field === 'reversed') || open.some(isVoidMark))
      ? open.filter(({ header }) => cancelledRecord.test(header))
      : []
    )
      .slice(0, 1)
      .map((column) => fieldOf('cancels', column)),
    ...('talk_note' in spec.fields && !fields.some(({ field }) => field === 'talk_note') ? talkNotes(open) : []).map((column) =>
      fieldOf('talk_note', column),
    ),
    // What a remark or a tag says of its row alone.
    ...(spec.kind === 'employee' || 'talk_note' in spec.fields
      ? []
      : open.filter(({ header, values }) =>
          holdsRemarks(header)
            ? values.some((text) => mayTakeBack(text ?? ''))
            : isTag(header) && values.some((text) => isVoidNote(text ?? '')),
        )
    ).map((column) => fieldOf('row_note', column)),
    ...(ofLeavers && 'leaving_note' in spec.fields ? open.filter(({ header }) => isRemark(header)).slice(0, 1) : []).map((column) =>
      fieldOf('leaving_note', column),
    ),
  ]
}

/** A dictionary's remark that says of some of its definitions that they no longer hold. */
function retired(match: KindMatch, columns: Column[]): FieldMapping[] {
  const used = usedColumns(match)
  const open = columns.filter(({ column, inherited }) => !used.has(column) && !inherited)
  return open
    .filter(({ header, values }) => {
      const said = values.filter((text) => retiredOf(text ?? '') === 'void')
      // A definition may speak of what is out of use; in brackets it says so of itself.
      return said.length > 0 && (holdsRemarks(header) || said.every((text) => aside.test(text ?? '')))
    })
    .map((column) => fieldOf('row_note', column))
}
const aside = /[（(]\s*已?(?:停用|废止|作废|下线)|[（(](?:retired|discontinued|deprecated)/i
const retiredOf = reader(codedWords.retiredNote)

const fieldOf = (field: string, { column, header }: Column): FieldMapping => ({
  field,
  column,
  type: 'text',
  confidence: 0.9,
  reason: 'value_shape',
  header,
})

/** The remark, else whatever column says of a talk that it did not take place: 改期 where the minutes would stand. */
function talkNotes(open: Column[]): Column[] {
  const remarks = open.filter(({ header }) => isRemark(header))
  return (remarks.length > 0 ? remarks : open.filter(({ values }) => values.some((text) => text && talkNoteOf(text) === 'void'))).slice(
    0,
    1,
  )
}
const talkNoteOf = reader(codedWords.talkNote)

/** Whoever declined was asked all the same. */
const calledRefused = /^(?:is[ _-]?)?(?:declined|refused)\??$|^(?:是否|已)?(?:谢绝|婉拒|拒绝)$/i
/** Deleted: Yes, No. SAP locks a leave that nobody has approved: Lock X. */
const isVoidMark = ({ header, values }: Column): boolean => {
  if (!calledVoid.test(header.trim())) return false
  const words = values.flatMap((text) => text?.trim().toLowerCase() || [])
  return words.length > 0 && words.every((word) => yesWords.includes(word) || noWords.includes(word))
}
const calledVoid =
  /^(?:is[ _-]?)?(?:deleted|cancell?ed|voided?|withdrawn|removed|revoked|declined|refused|rejected)\??$|^lock(?: ind(?:icator|\.)?)?$|^锁定(?:标志|标识|标记|指示符)$|^(?:是否|已)?(?:作废|删除|取消|撤销|撤回|无效|谢绝|婉拒|拒绝|驳回)(?:标志|标识|标记)?$/i

const isTag = (header: string): boolean => /^(?:tags?|labels?|标签)$/i.test(header.trim())
const noteOf = reader(codedWords.remark)
const isVoidNote = (text: string): boolean => noteOf(text) === 'void'
const rowNoteOf = reader(codedWords.rowNote)
/** Prose says so much that a word of it says nothing of the row. */
const mayTakeBack = (text: string): boolean => text.length <= LONGEST && ['void', 'unsure'].includes(rowNoteOf(text) ?? '')

const isState = ({ header, values }: Column): boolean =>
  stateName.test(header) && !otherStateName.test(header) && areWords(values) && values.some((text) => text && stateOf(text))
const stateOf = reader(codedWords.rowState)

/** So few and so short as states are. */
function areWords(values: Column['values']): boolean {
  const words = new Set(values.flatMap((text) => text?.trim() || []))
  return words.size > 0 && words.size <= MOST && [...words].every((word) => word.length <= LONGEST)
}

/** What is said of a contract or an approval takes nobody off a list of people; what is said of a leaving, the leaving. */
function areLeavers({ fields }: KindMatch, columns: Column[]): boolean {
  const valuesOf = (...names: string[]) => {
    const found = names.flatMap((name) => fields.find(({ field }) => field === name) ?? [])[0]
    return columns.find(({ column }) => column === found?.column)?.values ?? []
  }
  const [days, people] = [valuesOf('termination_date'), valuesOf('employee_no', 'employee_name')]
  const listed = days.filter((_, row) => people[row]?.trim())
  return listed.length > 0 && listed.filter((text) => text?.trim()).length >= LEAVERS * listed.length
}
