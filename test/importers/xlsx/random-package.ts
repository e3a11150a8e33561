// Random packages in the many ways a producer may write them, each from a seed.
import { columnName, escapeXml, type PackageParts } from './workbooks'

/** mulberry32 */
export function randomBy(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
export const pick = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)]

export const words = [
  '绩效',
  '部门 A',
  '员工\n换行',
  'a & b <c> "d"',
  "it's",
  '😀𠮷',
  ' 前后 ',
  'トウキョウ',
  '١٢٣',
  '_x000D_',
  '１２３',
  '0012',
  'x'.repeat(300),
  '评语'.repeat(150),
]

export const STYLES = [0, 9, 10, 14, 15, 18, 22, 27, 32, 46, 49, 57, 176, 177, 178, 179]
export const CODES = { 176: 'yyyy"年"m"月"d"日"', 177: '[h]:mm:ss', 178: '0.0%', 179: 'yyyy/m/d h:mm' }
const VALUES = [
  '0',
  '1',
  '-2.5',
  '0.125',
  '0.28999999999999998',
  '46027',
  '46027.354166666664',
  '1.5',
  '1E-3',
  '60',
  '123456789012345678',
  '2958466',
  '0.99999999',
]

/** One random cell in one of the many ways a producer may write it. */
function randomCell(random: () => number, reference: string, strings: string[]): string {
  const style = random() < 0.5 ? ` s="${Math.floor(random() * STYLES.length)}"` : ''
  const build = (type: string, content: string) => {
    const attributes = [reference, style.trim(), type].filter((part) => part !== '')
    if (random() < 0.3) attributes.reverse()
    const quoted = random() < 0.2 ? attributes.map((part) => part.replace(/"/g, "'")) : attributes
    return content === '' ? `<c ${quoted.join(' ')}/>` : `<c ${quoted.join(random() < 0.1 ? '\n ' : ' ')}>${content}</c>`
  }
  const kind = Math.floor(random() * 9)
  const text = escapeXml(pick(random, words).replace(/^_x000D_$/, '_x000d_\n尾'))
  if (kind <= 1) return build('t="s"', `<v>${strings.push(randomString(random)) - 1}</v>`)
  if (kind === 2) return build('t="inlineStr"', `<is>${randomRuns(random)}</is>`)
  if (kind === 3) return build('t="str"', `<f>IF(A1&gt;0,"x","y")</f><v>${text.replace(/&amp;/g, '+')}</v>`)
  if (kind === 4) return build('t="b"', `<v>${pick(random, ['0', '1', 'true'])}</v>`)
  if (kind === 5) return build('t="e"', `<v>${pick(random, ['#N/A', '#DIV/0!', '#REF!', '#SPILL!'])}</v>`)
  if (kind === 6) return build('', '')
  return build(random() < 0.3 ? 't="n"' : '', `${random() < 0.2 ? '<f>SUM(A1:A2)</f>' : ''}<v>${pick(random, VALUES)}</v>`)
}

function randomRuns(random: () => number): string {
  const text = () =>
    `<t${random() < 0.4 ? ' xml:space="preserve"' : ''}>${escapeXml(pick(random, words))}${random() < 0.2 ? '&#20013;&#x4E2D;' : ''}</t>`
  if (random() < 0.5) return text()
  const runs = Array.from(
    { length: 1 + Math.floor(random() * 3) },
    () => `<r><rPr><b/><sz val="11"/><rFont val="等线"/></rPr>${text()}</r>`,
  )
  return runs.join('')
}

function randomString(random: () => number): string {
  const phonetic = random() < 0.2 ? '<rPh sb="0" eb="1"><t>ピン</t></rPh><phoneticPr fontId="1"/>' : ''
  return `<si>${random() < 0.1 ? '\n ' : ''}${randomRuns(random)}${phonetic}</si>`
}

export function randomPackage(seed: number): PackageParts {
  const random = randomBy(seed)
  const strings: string[] = []
  const withReferences = random() < 0.7
  const gap = random() < 0.5 ? '\n  ' : ''
  const rows: string[] = []
  let number = 0
  for (let r = 0; r < 60; r++) {
    number += withReferences && random() < 0.2 ? 3 : 1
    const cells: string[] = []
    let column = 0
    for (let c = 0; c < 8; c++) {
      column += withReferences && random() < 0.3 ? 2 : 1
      cells.push(randomCell(random, withReferences ? `r="${columnName(column - 1)}${number}"` : '', strings))
    }
    const attributes = withReferences ? ` r="${number}"${random() < 0.3 ? ' spans="1:9"' : ''}${random() < 0.1 ? ' hidden="1"' : ''}` : ''
    rows.push(random() < 0.1 ? `<row${attributes}/>` : `<row${attributes}>${gap}${cells.join(gap)}${gap}</row>`)
  }
  const cols = random() < 0.5 ? '<cols><col min="3" max="4" width="9" hidden="1" customWidth="1"/></cols>' : ''
  const after = random() < 0.5 ? '<mergeCells count="1"><mergeCell ref="B2:C4"/></mergeCells><pageMargins left="1" right="1"/>' : ''
  const sheet = `<sheetPr/><sheetFormatPr defaultRowHeight="15"/>${cols}<sheetData>${gap}${rows.join(gap)}</sheetData>${after}`
  return { sheet, strings: strings.join(gap), styles: STYLES, formats: CODES, date1904: random() < 0.3 }
}
