// 您评价的班组长是：, 你要评价的店长姓名: whoever answers says whom the answers are about, called after what that person is.
import type { Kind } from '../../kinds/shared/types'
import { toSimplified } from '../../vocabulary/traditional'
import type { Candidate } from './candidates'
import type { Column } from './columns'
import { shapeShare } from './value-shape'

const asks =
  /^(?:\d{1,3}\s*[、.．)）:：]\s*)?[您你](?:所|要|正在|此次|本次)?(?:评[价估议分]|考评|打分)的.{1,8}?(?:是谁|姓名|是)?\s*[:：?？]?\s*(?:[【[（(].*)?$/
const MOSTLY = 0.6

export function ratedPerson({ kind, fields }: Kind, columns: Column[], list: Candidate[]): Candidate[] {
  if (kind !== 'review' || list.some(({ field, tier }) => tier < 1 && (field === 'reviewee_name' || field === 'reviewee_no'))) return []
  const found = columns.filter(asksWhom)
  if (found.length !== 1) return []
  const [{ column, header }] = found
  return [
    { field: 'reviewee_name', column, type: fields.reviewee_name, confidence: 0.95, reason: 'words', header, tier: 0, ambiguous: false },
  ]
}

export const asksWhom = ({ inherited, levels, values }: Column): boolean =>
  !inherited && asks.test(toSimplified(levels.at(-1) ?? '').normalize('NFKC')) && (shapeShare('name', values) ?? 0) >= MOSTLY
