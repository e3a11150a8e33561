// What a person chooses an encoding by: lines of the file in each encoding it may be in.
import { describe, expect, it } from 'vitest'
import { encodingChoices } from '../../../importers/csv/encoding-choices'
import { openSource } from '../../../importers/read'
import { writeFile } from './files'

const latin = (text: string) => Buffer.from(text, 'latin1')
/** 姓名,部門 and 陳大文,研發 in Big5. */
const big5 = Buffer.concat([
  Buffer.from([0xa9, 0x6d, 0xa6, 0x57, 0x2c, 0xb3, 0xa1, 0xaa, 0xf9, 0x0a]),
  Buffer.from([0xb3, 0xaf, 0xa4, 0x6a, 0xa4, 0xe5, 0x2c, 0xac, 0xe3, 0xb5, 0x6f, 0x0a]),
])

describe('the lines of a text in each encoding it may be in', () => {
  it('are those that differ, the first three, none longer than can be taken in', async () => {
    const rows = ['Employee ID,Name', 'E1,plain', 'E2,M\u00fcller', `E3,${'\u00e4'.repeat(500)}`, 'E4,\u00d6zg\u00fcr', 'E5,\u00dc']
    const choices = await encodingChoices(writeFile('people.csv', latin(`${rows.join('\r\n')}\r\n`)))
    const western = choices.find(({ encoding }) => encoding === 'windows-1252')
    expect(western?.lines).toEqual(['E2,Müller', `E3,${'ä'.repeat(117)}`, 'E4,Özgür'])
    expect(choices.map(({ encoding }) => encoding)).not.toContain('gb18030')
  })

  it('show Big5 for what it is, and lead to a file that is read so', async () => {
    const path = writeFile('traditional.csv', big5)
    const choices = await encodingChoices(path)
    expect(choices.find(({ encoding }) => encoding === 'big5')).toEqual({
      encoding: 'big5',
      stated: 'big5',
      lines: ['姓名,部門', '陳大文,研發'],
    })
    const reader = await openSource(path, { encoding: 'big5' })
    expect((await reader.preview(0, 2)).rows[1].cells).toEqual(['陳大文', '研發'])
    await reader.close()
  })

  it('begin with what a Chinese file is read by unasked', async () => {
    const path = writeFile(
      'gbk.csv',
      Buffer.concat([Buffer.from([0xd0, 0xd5, 0xc3, 0xfb, 0x0a]), Buffer.from([0xd5, 0xc5, 0xce, 0xb0, 0x0a])]),
    )
    expect((await encodingChoices(path))[0]).toEqual({ encoding: 'gb18030', stated: null, lines: ['姓名', '张伟'] })
  })

  it.each([
    ['says it by its bytes', Buffer.from('姓名\n张伟\n')],
    ['says it by a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('a\n'), Buffer.from([0xff])])],
    ['is wide', Buffer.from('姓名,b\n张伟,c\n', 'utf16le')],
    ['is no text', Buffer.from(Array.from({ length: 4000 }, (_, n) => (n * 7) % 31))],
    ['is damaged UTF-8', Buffer.concat([Buffer.from('工号,姓名\nE1,张伟\nE2,'), Buffer.from([0xff]), Buffer.from('李娜\n'.repeat(40))])],
  ])('are none for a file that %s', async (_, content) => {
    expect(await encodingChoices(writeFile('other.csv', content))).toEqual([])
  })
})
