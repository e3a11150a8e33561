// A mark beside a record that was taken back: 已冲销 with X, Is Deleted with true.
import type { CodedWords } from './types'

/** As marks stand in such a column, in lower case. */
export const marks: readonly string[] = ['x', '是', 'y', 'yes', '1', 'true', 't', 'v', '√', '✓', '✔']

export const reversal: CodedWords = {
  words: { void: marks, live: ['否', 'n', 'no', '0', 'false', 'f', '无'] },
  patterns: [
    ['live', '未|正常|有效|not|valid|active'],
    ['void', '冲销|红冲|作废|撤销|取消|删除|revers|void|cancel|deleted'],
  ],
}

/** What a column of such marks is called. */
export const markedVoid = /冲销|红冲|作废|撤销|取消|删除|revers|void|cancel|deleted/i
