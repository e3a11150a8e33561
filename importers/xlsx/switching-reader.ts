// Streams as long as it can, and changes over to the fall-back reader the first time a sheet declines.
import type { PreviewGrid, ReadOptions, SheetBody, SourceInfo, SourceReader, TextBatch } from '../source/types'
import { Declined, type DeclineReason } from './declined'

/** Opens the same file with the fall-back reader. */
type OpenFallback = (reason: DeclineReason) => Promise<SourceReader>

/**
 * A preview that declines is answered by the fall-back reader at once, and so is a body as long as no batch has been
 * handed on. Later than that the iteration throws `Declined`: discard the rows taken and ask for `body` again, which
 * the fall-back reader then answers from the first row. The two readers never share a sheet.
 */
export class SwitchingReader implements SourceReader {
  private switched: Promise<SourceReader> | undefined

  constructor(
    private reader: SourceReader,
    private readonly openFallback: OpenFallback,
  ) {}

  get info(): SourceInfo {
    return this.reader.info
  }

  async preview(sheet: number, rows: number): Promise<PreviewGrid> {
    try {
      return await this.reader.preview(sheet, rows)
    } catch (error) {
      return (await this.changeOver(error)).preview(sheet, rows)
    }
  }

  async body(sheet: number, options: ReadOptions = {}): Promise<SheetBody> {
    const first = await this.reader
      .body(sheet, options)
      .catch(async (error: unknown) => (await this.changeOver(error)).body(sheet, options))
    if (first.form !== 'batches') return first
    let { tail } = first
    const restart = async (error: unknown): Promise<AsyncIterable<TextBatch>> => {
      const again = await (await this.changeOver(error)).body(sheet, options)
      if (again.form !== 'batches') throw new TypeError('workbooks are read in batches')
      tail = again.tail
      return again.batches
    }
    return { form: 'batches', batches: untilDeclined(first.batches, restart), tail: () => tail() }
  }

  async close(): Promise<void> {
    await this.reader.close()
  }

  /** Rethrows what is no decline. */
  private async changeOver(error: unknown): Promise<SourceReader> {
    if (!(error instanceof Declined)) throw error
    this.switched ??= this.switchTo(error.reason)
    return this.switched
  }

  private async switchTo(reason: DeclineReason): Promise<SourceReader> {
    await this.reader.close()
    this.reader = await this.openFallback(reason)
    return this.reader
  }
}

async function* untilDeclined(
  batches: AsyncIterable<TextBatch>,
  restart: (error: unknown) => Promise<AsyncIterable<TextBatch>>,
): AsyncGenerator<TextBatch> {
  let handedOn = false
  try {
    for await (const batch of batches) {
      handedOn = true
      yield batch
    }
    return
  } catch (error) {
    const again = await restart(error)
    if (handedOn) throw error
    batches = again
  }
  yield* batches
}
