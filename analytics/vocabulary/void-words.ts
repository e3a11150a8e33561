// What a cell says of a row that does not count, as it is written, in lower case: enough to be asked about where no column of states is read.
const chinese = ['作废', '取消', '撤销', '撤回', '废弃', '删除', '终止'].flatMap((word) => [word, `已${word}`])

export const voidWords: readonly string[] = [
  ...chinese,
  '无效',
  '草稿',
  '未进行',
  'cancelled',
  'canceled',
  'withdrawn',
  'void',
  'voided',
  'revoked',
  'deleted',
  'draft',
]
