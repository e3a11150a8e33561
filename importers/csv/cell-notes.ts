// Cells that a spreadsheet program has already spoilt before the text was saved.
import type { SheetTail } from '../source/types'

type Note = SheetTail['notes'][number]

const scientificId = /^\d(\.\d+)?E\+\d{2}$/i
const errorValue = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!)$/

/** Counts error cells and long numbers shortened to `1.23E+17`, with the first address of each. */
export class CellNotes {
  private found = new Map<Note['code'], Note>()

  probe(text: string, row: number, column: number): void {
    if (text.length < 4 || text.length > 24) return
    const first = text.charCodeAt(0)
    if (first === 35 && errorValue.test(text)) this.add('error_value', row, column)
    else if (first >= 48 && first <= 57 && scientificId.test(text)) this.add('scientific_id', row, column)
  }

  list(): Note[] {
    return [...this.found.values()]
  }

  private add(code: Note['code'], row: number, column: number): void {
    const note = this.found.get(code)
    if (note) note.count++
    else this.found.set(code, { code, count: 1, first: { row, column } })
  }
}
