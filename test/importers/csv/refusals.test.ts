// Text files that are refused: each for what is true of it, in a sentence without gaps.
import { describe, expect, it } from 'vitest'
import { wordIssue } from '../../../analytics/messages/issues'
import { openSource } from '../../../importers/read'
import { ImportError } from '../../../importers/source/errors'
import type { ImportIssue } from '../../../importers/source/types'
import { readSheet, writeFile } from './files'

async function issueOf(work: Promise<unknown>): Promise<ImportIssue> {
  const error = await work.then(
    () => null,
    (error: unknown) => error,
  )
  if (!(error instanceof ImportError)) throw error ?? new Error('it was read')
  return error.issue
}

const head = '工号,姓名,部门\n'
const utf32 = (text: string, little: boolean) => {
  const bytes = Buffer.alloc(4 * ([...text].length + 1))
  ;['\ufeff', ...text].forEach((one, at) => {
    if (little) bytes.writeUInt32LE(one.codePointAt(0)!, 4 * at)
    else bytes.writeUInt32BE(one.codePointAt(0)!, 4 * at)
  })
  return bytes
}
const long = 'x'.repeat(5 << 20)
const files: [name: string, content: string | Buffer, code: string, said: [zh: string, en: string]][] = [
  ['long cell', `${head}A001,${long},生产\n`, 'record_too_long', ['第 2 行开始的一行', 'begins in line 2']],
  ['long quoted cell', `${head}A000,甲,乙\nA001,"${long}",生产\n`, 'record_too_long', ['第 3 行开始的一行', 'begins in line 3']],
  ['no line end', `工号,姓名${',1234567'.repeat(3 << 18)}`, 'record_too_long', ['第 1 行开始的一行', 'begins in line 1']],
  ['open quote', `${head}A001,"甲\n${'A002,乙,丙\n'.repeat(600_000)}`, 'unclosed_quote', ['第 2 行', 'line 2']],
  ['utf-32', utf32(head, true), 'unsupported_encoding', ['UTF-32', 'UTF-32']],
  ['utf-32 big', utf32(head, false), 'unsupported_encoding', ['UTF-32', 'UTF-32']],
  ['bytes', Buffer.from(`${head}${'A001,\0\0\u0001\u0002,乙\n'.repeat(20)}`), 'not_text', ['不会出现的字节', 'bytes that no text has']],
  ['page', '<!doctype html><html><body>请登录</body></html>', 'other_content', ['html', 'html']],
  ['bad byte', Buffer.concat([Buffer.from(head), Buffer.from([0x41, 0xff, 0x0a])]), 'bad_encoding', ['第 2 行', 'line 2']],
]

describe('a text file that is refused', () => {
  it.each(files)('says what is true of it: %s', async (name, content, code, said) => {
    const issue = await issueOf(openSource(writeFile(`${name}.csv`, content)).then((reader) => readSheet(reader)))
    expect(issue.code).toBe(code)
    for (const [language, word] of [['zh-CN', said[0]] as const, ['en', said[1]] as const]) {
      const { message, advice } = wordIssue(issue, language)
      expect(message).toContain(`${name}.csv`)
      expect(message).toContain(word)
      expect(`${message}${advice}`).not.toMatch(/…|\{|\}|undefined/)
      // It is one already.
      expect(advice).not.toMatch(/另存为 \.xlsx、\.csv|Save it as \.xlsx, \.csv/)
    }
  })
})
