// Files of a few kilobytes or of blank lines that come to gigabytes where nobody counts.
import type { HostileFile } from './hostile-files'

interface Writers {
  book: (parts: Record<string, string>) => Buffer
  sheet: (inside: string) => string
  csv: (...lines: string[]) => string
}
const many = (count: number, one: (n: number) => string) => Array.from({ length: count }, (_, n) => one(n))

export const largeOnNothing = ({ book, sheet, csv }: Writers): HostileFile[] => [
  {
    name: 'one-text-in-every-cell.xlsx',
    bytes: () =>
      book({
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
        'xl/sharedStrings.xml': `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>${'a'.repeat(1 << 20)}</t></si></sst>`,
        'xl/worksheets/sheet1.xml': sheet(many(1000, (n) => `<row r="${n + 1}"><c t="s"><v>0</v></c></row>`).join('')),
      }),
    expect: 'refused',
  },
  {
    name: 'one-wide-row.xlsx',
    bytes: () =>
      book({
        'xl/worksheets/sheet1.xml': sheet(
          many(60_000, (n) => `<row r="${n + 1}">${(n === 30_000 ? '<c><v>1</v></c>' : '').repeat(1900)}<c r="BUE${n + 1}"/></row>`)
            .join('')
            .replaceAll(/<row r="(\d+)"><c r="BUE/g, '<row r="$1"><c r="A$1"><v>1</v></c><c r="BUE'),
        ),
      }),
    expect: 'refused',
  },
  {
    name: 'millions-of-blank-lines.csv',
    bytes: () => `${csv('H1,甲,质量部,2021-01-01')}${'\n'.repeat(5_000_000)}H2,乙,质量部,2021-01-01\n`,
    expect: 'read',
  },
  { name: 'late-wide-row.csv', bytes: () => csv(...many(50_000, (n) => `H${n},甲,质量部,2021-01-01`), 'x,'.repeat(1899)), expect: 'read' },
]
