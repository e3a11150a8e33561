import { describe, expect, it } from 'vitest'
import { batchToStrings } from '../../../importers/source/batch'
import { Declined } from '../../../importers/xlsx/declined'
import { openWorkbook } from '../../../importers/xlsx/open'
import { packageParts, readSheet, writePackage } from './workbooks'

const oneRow = '<row r="1"><c r="A1"><v>1</v></c></row>'

describe('declining', () => {
  const prefixed = (xml: string) => xml.replace(/<(\/?)(worksheet|sheetData|row|c|v)\b/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=')

  it('hands strange packages to the fall-back reader before any row', async () => {
    const plain = String(packageParts({ rows: oneRow }).find(({ name }) => name === 'xl/worksheets/sheet1.xml')?.data)
    const cases: [string, string | Buffer][] = [
      ['namespace_prefix', prefixed(plain)],
      ['encoding', plain.replace('UTF-8', 'GB18030')],
      ['comment_or_cdata', plain.replace('<worksheet', '<!-- hand-made --><worksheet')],
    ]
    for (const [declined, sheet] of cases) {
      const { reader, cells } = await readSheet(writePackage({ parts: { 'xl/worksheets/sheet1.xml': sheet } }))
      expect(reader).toMatchObject({ reader: 'fallback', declined, kind: 'xlsx' })
      expect(cells).toEqual({ A1: '1' })
    }
  })

  const oddities: [string, string][] = [
    ['comment_or_cdata', '<row r="9001"><c t="inlineStr"><is><t><![CDATA[甲]]></t></is></c></row>'],
    ['comment_or_cdata', '<row r="9001"><c t="str"><v>甲<![CDATA[]]></v></c></row>'],
    ['rows_out_of_order', '<row r="9002"><c t="str"><v>乙</v></c></row><row r="9001"><c t="str"><v>甲</v></c></row>'],
    ['cells_out_of_order', '<row r="9001"><c r="B9001"><v>2</v></c><c r="A9001" t="str"><v>甲</v></c></row>'],
    ['unknown_element', '<row r="9001"><c t="str"><v>甲</v></c><odd/></row>'],
  ]

  it('changes over unseen while nothing has been handed on', async () => {
    for (const [reason, odd] of oddities) {
      const path = writePackage({ rows: oneRow + odd })
      const { cells, reader, tail } = await readSheet(path)
      expect(cells, odd).toMatchObject({ A1: '1', A9001: '甲' })
      expect(reader).toMatchObject({ reader: 'fallback', declined: reason })
      expect(tail.rows).toBe(Object.keys(cells).length - (reason === 'cells_out_of_order' ? 1 : 0))
      const again = await openWorkbook(path)
      expect((await again.preview(0, 9)).rows.map(({ cells: [first] }) => first)).toContain('甲')
      expect(again.info).toMatchObject({ reader: 'fallback', declined: reason })
      await again.close()
    }
  })

  it('throws Declined once batches are out, and answers the next body from the first row', async () => {
    const many = Array.from({ length: 9000 }, (_, i) => `<row r="${i + 1}"><c><v>${i}</v></c></row>`).join('')
    for (const [reason, odd] of oddities) {
      const reader = await openWorkbook(writePackage({ rows: many + odd }))
      const read = async () => {
        const texts: (string | null)[] = []
        const body = await reader.body(0)
        if (body.form === 'batches') for await (const batch of body.batches) texts.push(...batchToStrings(batch).map(([first]) => first))
        return texts
      }
      const failure = await read().catch((error: unknown) => error)
      expect(failure, odd).toBeInstanceOf(Declined)
      expect(reader.info).toMatchObject({ reader: 'fallback', declined: reason })
      const texts = await read()
      expect(texts.slice(0, 2)).toEqual(['0', '1'])
      expect(texts[9000]).toBe('甲')
      await reader.close()
    }
  })
})
