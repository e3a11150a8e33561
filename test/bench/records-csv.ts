// A bulk export of work records as CSV: ten columns, one seventh of the notes quoted. Written in pieces, so that five million rows need little memory.
import { closeSync, openSync, writeSync } from 'node:fs'
import { encodeText } from '../../fixtures/company/encoding'
import { comment, departments, pick, randomNumbers } from './words'

export const recordTypes = {
  记录编号: 'BIGINT',
  员工编号: 'VARCHAR',
  日期: 'DATE',
  部门: 'VARCHAR',
  工作类型: 'VARCHAR',
  系统工时: 'DOUBLE',
  自报工时: 'DOUBLE',
  项目编号: 'VARCHAR',
  状态: 'VARCHAR',
  说明: 'VARCHAR',
}
const workTypes = '开发 评审 会议 客户拜访 文档 培训 支持 测试'.split(' ')
const states = '已提交 已审批 已退回 草稿'.split(' ')
const pieceCharacters = 1 << 20

export function writeRecords(path: string, rows: number, encoding: 'utf-8' | 'gb18030'): void {
  const random = randomNumbers(7)
  const notes = Array.from({ length: 4000 }, (_, at) => noteOf(comment(random).split('；')[0].replace(/\n/g, ' '), at))
  const first = Date.UTC(2023, 0, 1)
  const days = Array.from({ length: 900 }, (_, at) => new Date(first + at * 86_400_000).toISOString().slice(0, 10))
  const file = openSync(path, 'w')
  let piece = `${Object.keys(recordTypes).join(',')}\n`
  for (let row = 0; row < rows; row++) {
    piece += line(row, random, notes, days)
    if (piece.length < pieceCharacters) continue
    writeSync(file, encodeText(piece, encoding))
    piece = ''
  }
  writeSync(file, encodeText(piece, encoding))
  closeSync(file)
}

const noteOf = (text: string, at: number) => (at % 7 === 0 ? `"${text} ""重点"", 请跟进"` : text)

function line(row: number, random: () => number, notes: string[], days: string[]): string {
  const hours = Math.round(random() * 160) / 10
  const claim = random()
  const claimed = claim < 0.02 ? '' : claim < 0.8 ? hours : Math.round((hours + random() * 3 - 1) * 10) / 10
  const who = `E${1_000_000 + Math.floor(random() * 100_000)}`
  const project = `P${1000 + Math.floor(random() * 3000)}`
  const what = `${pick(random, days)},${pick(random, departments)},${pick(random, workTypes)}`
  return `${row},${who},${what},${hours},${claimed},${project},${pick(random, states)},${random() < 0.3 ? '' : pick(random, notes)}\n`
}
