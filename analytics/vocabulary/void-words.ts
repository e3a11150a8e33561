// What a cell says of a row that does not count, as it is written, in lower case: enough to be said where no column of states is read.
import { codedWords } from './coded-words'

const chinese = ['作废', '取消', '撤销', '撤回', '废弃', '删除', '终止'].flatMap((word) => [word, `已${word}`])

export const voidWords: readonly string[] = [...codedWords.status.words.void, ...chinese, '草稿', '未进行']
