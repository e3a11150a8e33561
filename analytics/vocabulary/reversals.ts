// A mark beside a record that was taken back: 已冲销 with X, Is Deleted with true.
import type { CodedWords } from './types'
import { noWords, yesWords } from './yes-no'

/** Elsewhere a no; here a cross marks what was taken back, or nobody knows. */
const crosses = new Set(['x', '×', '✗', '✘'])

/** As marks stand in such a column, in lower case. */
export const marks: readonly string[] = [...yesWords, 'x', 'v']

export const reversal: CodedWords = {
  words: { void: marks, live: [...noWords.filter((word) => !crosses.has(word)), '无'] },
  patterns: [
    ['live', '未|正常|有效|not|valid|active'],
    ['void', '冲销|红冲|作废|撤销|取消|删除|revers|void|cancel|deleted'],
  ],
}

/** What a column of such marks is called. */
export const markedVoid = /冲销|红冲|作废|撤销|取消|删除|revers|void|cancel|deleted/i

/** A row that takes another one back names it; where that one does not count, neither does its opposite. */
export const cancelling: CodedWords = {
  words: { live: [...noWords, '无'] },
  patterns: [
    ['live', '^0+$'],
    ['void', '.'],
  ],
}

/** What the column is called that names the record a row takes back. */
export const cancelledRecord =
  /^(?:已?被?(?:冲销|取消)的?计数器|已?取消的?(?:确认|凭证|单据)|被?冲销(?:的)?(?:确认|凭证|单据|单号|原单)|cancl?e?l?l?e?d\.? (?:conf|doc)|reversal (?:of|doc)|reversed (?:doc|conf|document|confirmation))/i
