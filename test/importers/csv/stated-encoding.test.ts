import { expect, it } from 'vitest'
import { encodeGb18030 } from '../../../fixtures/company/encoding'
import { statedEncoding } from '../../../importers/csv/stated-encoding'
import { openSource } from '../../../importers/read'
import type { StatedEncoding } from '../../../importers/source/types'
import { readSheet, writeFile } from './files'

/** Bytes of a text in an encoding, by asking its decoder about every pair. */
function encode(text: string, encoding: StatedEncoding): Buffer {
  const decoder = new TextDecoder(encoding)
  const known = new Map<string, number[]>()
  for (let a = 0; a < 256; a++) {
    const one = decoder.decode(Uint8Array.of(a))
    if (one.length === 1 && one !== '\ufffd' && !known.has(one)) known.set(one, [a])
  }
  for (let a = 0x81; a < 0xff; a++)
    for (let b = 0x40; b < 0xff; b++) {
      const two = decoder.decode(Uint8Array.of(a, b))
      if (two.length === 1 && two !== '\ufffd' && !known.has(two)) known.set(two, [a, b])
    }
  return Buffer.from([...text].flatMap((letter) => known.get(letter)!))
}

const texts: [StatedEncoding, string][] = [
  ['big5', '員工,姓名,部門\nE1,張三,品質部\nE2,王小明,人事\n'],
  ['shift_jis', '番号,氏名,部署\nE1,山田太郎,品質\nE2,田中ハナコ,人事\n'],
  ['euc-kr', '번호,이름,부서\nE1,김철수,품질\nE2,이영희,인사\n'],
  ['windows-1252', 'no,name,department\n1,Müller,Qualität\n2,Jäger,Qualität\n'],
  ['windows-1251', 'no,name,department\n1,Иванов,Отдел\n2,Петров,Отдел\n'],
]
const cells = async (name: string, bytes: Buffer, encoding?: StatedEncoding) => {
  const reader = await openSource(writeFile(name, bytes), { encoding })
  const { rows } = await readSheet(reader)
  return { encoding: reader.info.encoding, text: `${rows.map((row) => row.cells.join(',')).join('\n')}\n` }
}

it.each(texts)('reads a file in %s as it is called', async (encoding, text) => {
  expect(await cells(`${encoding}.csv`, encode(text, encoding), encoding)).toEqual({ encoding, text })
})

it('leaves alone what tells its own encoding, and a text of another one', async () => {
  const text = '工号,姓名\nE1,张三\nE2,李四\n'
  expect(await cells('utf8.csv', Buffer.from(text), 'big5')).toEqual({ encoding: 'utf-8', text })
  expect(await cells('gb.csv', encodeGb18030(text), 'windows-1252')).toEqual({ encoding: 'gb18030', text })
})

it('never hides the damage of a file in UTF-8', async () => {
  const damaged = Buffer.concat([Buffer.from(`工号,姓名\n${'E1,张三的名字\n'.repeat(20)}`), Buffer.from([0xff]), Buffer.from('\nE2,乙\n')])
  await expect(cells('damaged.csv', damaged, 'windows-1252')).rejects.toMatchObject({
    issue: { code: 'bad_encoding', facts: { line: 22 } },
  })
})

it('names the line that is not in the encoding it is called', async () => {
  const wrong = Buffer.concat([encode(texts[0][1], 'big5'), Buffer.alloc(3_000_000, 'E1,x,y\n'), Buffer.from([0x81, 0x20, 0x0a])])
  await expect(cells('wrong.csv', wrong, 'big5')).rejects.toMatchObject({ issue: { code: 'bad_encoding' } })
})

it('knows the encodings by the names programs give them', () => {
  expect(['Big5', 'SJIS', 'latin1', 'ISO-8859-1', 'CP949'].map(statedEncoding)).toEqual([
    'big5',
    'shift_jis',
    'windows-1252',
    'windows-1252',
    'euc-kr',
  ])
  expect(statedEncoding('utf-8')).toBeUndefined()
})
