// Tables as systems export them and people keep them, one file a kind in `tables`: name > kind, header, rows, and below each column the field that must be
// read from it. A column without one may be read or not. Those of `none` are lists of other things and have no fields: none may be taken without a question.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { recognise, type SheetPreviews } from '../../../../analytics/sources/recognise/recognise'

const folder = new URL('./tables/', import.meta.url)

interface Table {
  name: string
  kind: string
  rows: string[][]
  fields: string[]
}

function read(file: string): Table[] {
  const text = readFileSync(new URL(file, folder), 'utf8')
  return text
    .trim()
    .split('\n\n')
    .map((block) => {
      const [title, ...lines] = block.split('\n')
      const [name, kind] = title.split(' > ')
      const cells = lines.map((line) => line.split('|'))
      return kind === 'none' ? { name, kind, rows: cells, fields: [] } : { name, kind, rows: cells.slice(0, -1), fields: cells.at(-1)! }
    })
}

const asSource = ({ name, rows }: Table): SheetPreviews => ({
  info: { file: `${name}.csv`, kind: 'csv', sheets: [{ index: 0, name, hidden: false }] } as unknown as SheetPreviews['info'],
  preview: async () => ({
    rows: rows.map((cells, at) => ({ row: at + 1, cells: cells.map((text) => (text === '' ? null : text)) })),
    merges: [],
    hiddenColumns: [],
    complete: true,
  }),
})

const other = 'none.txt'

describe('lists of other things', () => {
  it.each(read(other).map((table) => [table.name, table] as const))('%s', async (_, table) => {
    const [{ mapping }] = await recognise(asSource(table))
    expect(mapping?.certain ? mapping.kind : null).toBeNull()
  })
})

describe.each(
  readdirSync(folder)
    .filter((file) => file !== other)
    .sort(),
)('%s', (file) => {
  it.each(read(file).map((table) => [table.name, table] as const))('%s', async (_, table) => {
    const [{ mapping }] = await recognise(asSource(table))
    expect(mapping).toMatchObject({ kind: table.kind, certain: true })
    const found = new Map(mapping!.fields.map(({ header, field }) => [header, field]))
    const wanted = table.rows[0].flatMap((header, at) => (table.fields[at] ? [[header, table.fields[at]]] : []))
    expect(wanted.map(([header]) => [header, found.get(header)])).toEqual(wanted)
  })
})
