// OpenDocument sheets write a row or cell that comes again once, with a number. A parser that writes them all out needs memory for each.
import { ImportError } from '../source/errors'

const ELEMENT = /<(?:[\w.-]+:)?table-(row|cell)\b((?:"[^"]*"|'[^']*'|[^"'<>])*)>/g
const REPEATED = /number-(?:rows|columns)-repeated\s*=\s*["'](\d+)["']/
/** Longest start tag that a piece may cut. */
const LONGEST_TAG = 1 << 14

/** Counts the cells with content that the body of an OpenDocument sheet stands for. Empty ones cost nothing, and fill every sheet to its end. */
export class RepeatedCells {
  private cells = 0
  private rows = 1
  private rest = ''

  constructor(
    private readonly limit: number,
    private readonly file: string,
  ) {}

  /** @throws ImportError `too_many_cells` */
  push(chunk: Buffer): void {
    const text = this.rest + chunk.toString('latin1')
    let done = 0
    for (const { 0: tag, 1: element, 2: attributes, index } of text.matchAll(ELEMENT)) {
      done = index + tag.length
      const times = Number(REPEATED.exec(attributes)?.[1] ?? 1)
      if (element === 'row') this.rows = attributes.endsWith('/') ? 1 : times
      else if (!attributes.endsWith('/')) this.add(this.rows * times)
    }
    this.rest = text.slice(Math.max(done, text.length - LONGEST_TAG))
  }

  private add(cells: number): void {
    this.cells += cells
    if (this.cells > this.limit) throw new ImportError('too_many_cells', { file: this.file, facts: { limit: this.limit } })
  }
}
