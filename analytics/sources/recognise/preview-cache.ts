// Files as they were when somebody looked at them. Small ones are kept whole until they are imported, so that none is opened and read twice.
import { statSync } from 'node:fs'
import { ImportError } from '../../../importers/source/errors'
import { PREVIEW_ROWS, previewRows } from '../../../importers/source/preview'
import type {
  ImportErrorCode,
  PreviewGrid,
  SheetBody,
  SheetTail,
  SourceInfo,
  SourceReader,
  TextBatch,
} from '../../../importers/source/types'
import { Declined } from '../../../importers/xlsx/declined'
import type { KnownPeople } from '../mapping/value-votes'

/** A larger file is read again when it is imported. */
const FILE_BYTES = 4 << 20
/** All kept rows together, as the batches that hold them. */
const HELD_BYTES = 64 << 20
/** Found out only after a reader was given all the time or memory a file may take: not to be tried a second time. */
const costly: ReadonlySet<ImportErrorCode> = new Set<ImportErrorCode>(['reader_stopped', 'out_of_memory'])

type Open = (path: string) => Promise<SourceReader>
interface Body {
  batches: TextBatch[]
  tail: SheetTail
}

export class PreviewCache {
  /** Names of indicators in the workspace and in all files looked at last. */
  indicatorNames: string[] = []
  /** People that sheets which were looked at last may name; undefined: none waits for them. */
  knownPeople: KnownPeople | undefined
  private readonly held = new Map<string, { state: string; source: CachedSource | ImportError }>()
  private room = HELD_BYTES

  constructor(private readonly openReader: Open) {}

  /** What recognition needs of a file, which is closed again when this returns. */
  async probe(path: string): Promise<SourceReader> {
    const state = stateOf(path)
    const known = this.held.get(path)
    if (known && state !== null && known.state === state && !(known.source instanceof ImportError)) return known.source
    const hold = (source: CachedSource | ImportError) => {
      if (state !== null && stateOf(path) === state) this.held.set(path, { state, source })
    }
    try {
      const source = await this.lookedAt(path)
      if (source.isWhole) hold(source)
      return source
    } catch (error) {
      if (error instanceof ImportError && isCostly(error)) hold(error)
      throw error
    }
  }

  /** The file as it was looked at, or why it was refused, if that is certain and it has not changed since; else a reader that opens it. */
  open: Open = async (path) => {
    const known = this.held.get(path)
    if (!known || known.state !== stateOf(path)) return this.openReader(path)
    if (known.source instanceof ImportError) throw known.source
    return known.source
  }

  /** Other files are not going to be imported. */
  keepOnly(paths: readonly string[]): void {
    const wanted = new Set(paths)
    for (const path of [...this.held.keys()]) if (!wanted.has(path)) this.forget(path)
  }

  /** The file is to be looked at anew, however it stands. */
  forget(path: string): void {
    const { source } = this.held.get(path) ?? {}
    if (source && !(source instanceof ImportError)) this.room += source.bytes
    this.held.delete(path)
  }

  clear(): void {
    this.held.clear()
    this.indicatorNames = []
    this.knownPeople = undefined
    this.room = HELD_BYTES
  }

  private async lookedAt(path: string): Promise<CachedSource> {
    const reader = await this.openReader(path)
    try {
      const grids: (PreviewGrid | ImportError)[] = []
      for (const { index } of reader.info.sheets) grids.push(await reader.preview(index, PREVIEW_ROWS).catch(issueOnly))
      return new CachedSource(reader.info, grids, await this.bodies(reader, grids))
    } finally {
      await reader.close()
    }
  }

  /** Null: too large, or not to be read to its end; the import meets that itself. */
  private async bodies(reader: SourceReader, grids: (PreviewGrid | ImportError)[]): Promise<Body[] | null> {
    if (reader.info.bytes > FILE_BYTES || grids.some((grid) => grid instanceof ImportError)) return null
    const bodies: Body[] = []
    let bytes = 0
    try {
      for (const { index } of reader.info.sheets) {
        const body = await reader.body(index, { form: 'batches' })
        const batches: TextBatch[] = []
        for await (const batch of inBatches(body)) {
          batches.push(batch)
          bytes += bytesOf(batch)
          if (bytes > this.room) return null
        }
        bodies.push({ batches, tail: body.tail() })
      }
    } catch (error) {
      if (isCostly(error)) throw error
      if (error instanceof Declined || (error instanceof ImportError && error.issue.code !== 'cancelled')) return null
      throw error
    }
    this.room -= bytes
    return bodies
  }
}

class CachedSource implements SourceReader {
  constructor(
    readonly info: SourceInfo,
    private readonly grids: (PreviewGrid | ImportError)[],
    private readonly bodies: Body[] | null,
  ) {}

  get isWhole(): boolean {
    return this.bodies !== null
  }

  /** What its kept rows take. */
  get bytes(): number {
    return (this.bodies ?? []).flatMap(({ batches }) => batches).reduce((sum, batch) => sum + bytesOf(batch), 0)
  }

  /** Of a file that is not whole no more than the rows recognition looks at. */
  async preview(sheet: number, rows: number): Promise<PreviewGrid> {
    const grid = this.grids[sheet]
    if (grid instanceof ImportError) throw grid
    if (rows <= PREVIEW_ROWS || grid.complete || !this.bodies) return grid
    const { batches, tail } = this.bodies[sheet]
    return { ...grid, rows: previewRows(batches, rows), complete: tail.rows <= rows }
  }

  async body(sheet: number): Promise<SheetBody> {
    if (!this.bodies) throw new RangeError(`no body of sheet ${sheet}`)
    const { batches, tail } = this.bodies[sheet]
    return { form: 'batches', batches: one(batches), tail: () => tail }
  }

  async close(): Promise<void> {}
}

const bytesOf = ({ rowNumbers }: TextBatch): number => rowNumbers.buffer.byteLength

function inBatches(body: SheetBody): AsyncIterable<TextBatch> {
  if (body.form !== 'batches') throw new TypeError('asked for batches')
  return body.batches
}

async function* one(batches: TextBatch[]): AsyncGenerator<TextBatch> {
  yield* batches
}

const isCostly = (error: unknown): boolean => error instanceof ImportError && costly.has(error.issue.code)

function issueOnly(error: unknown): ImportError {
  if (isCostly(error) || !(error instanceof ImportError) || error.issue.code === 'cancelled') throw error
  return error
}

/** Which file stands at a path, and which version of it; null where none is to be seen, and whoever opens it is told why. */
function stateOf(path: string): string | null {
  try {
    const { dev, ino, size, mtimeMs, ctimeMs } = statSync(path)
    return [dev, ino, size, mtimeMs, ctimeMs].join(' ')
  } catch {
    return null
  }
}
