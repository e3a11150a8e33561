// How much was done, in a log that calls it after the work: 裁片件数, 分拣票数, 不良件数.
import type { Kind } from '../../kinds/shared/types'
import { undecorated, withoutBracket } from '../../vocabulary/header-key'
import { toSimplified } from '../../vocabulary/traditional'
import type { Candidate } from './candidates'
import type { Column } from './columns'
import { shapeShare } from './value-shape'

const counted = /^\p{Script=Han}{2,6}(?:件数|台数|套数|箱数|票数|单数|份数|张数|米数|吨数|车次|趟数|架次|片数|批数|户数|盒数|袋数|件量)$/u
const bad = /^(?:不良|不合格|次品|废品|报废|瑕疵|残次)(?:件数|台数|片数|套数|数|数量)$/
/** Of others, of other times, or not of what was done. */
const another =
  /计划|目标|应|定额|标准|预计|累计|合计|平均|人均|库存|剩余|在途|差异|差错|错|不良|不合格|报废|返|退|取消|未|待|超时|投诉|上[年月季期]|同期/
const MOSTLY = 0.8

export function countedWork({ kind, fields }: Kind, columns: Column[], named: Candidate[]): Candidate[] {
  if (kind !== 'work_record' || named.some(({ field, tier }) => field === 'quantity' && tier < 10)) return []
  const free = columns.flatMap((column) => {
    const name = toSimplified(withoutBracket(undecorated(column.levels.at(-1) ?? column.header)))
    const isFree = !column.inherited && !named.some((one) => one.column === column.column)
    return isFree && (shapeShare('number', column.values) ?? 0) >= MOSTLY ? [{ column, name }] : []
  })
  const done = free.filter(({ name }) => counted.test(name) && !another.test(name))
  // Which of several is meant is asked.
  if (done.length !== 1) return []
  const cast = (field: string, { column, header }: Column): Candidate => ({
    field,
    column,
    type: fields[field],
    confidence: 0.9,
    reason: 'words',
    header,
    tier: 1,
    ambiguous: false,
  })
  const spoilt = named.some(({ field }) => field === 'bad_qty') ? [] : free.filter(({ name }) => bad.test(name))
  return [cast('quantity', done[0].column), ...spoilt.slice(0, 1).map(({ column }) => cast('bad_qty', column))]
}
