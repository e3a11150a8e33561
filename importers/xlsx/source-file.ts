// The file behind a reader: opened once, watched for change, its failures named.
import { type FileHandle, open, stat } from 'node:fs/promises'
import { ImportError } from '../source/errors'
import { shownName } from '../source/names'
import { plainFile, systemRefusal } from '../source/plain-file'

export class SourceFile {
  private constructor(
    private readonly path: string,
    /** File name without its folder, as errors and addresses show it. */
    readonly name: string,
    readonly handle: FileHandle,
    readonly bytes: number,
    private readonly modified: number,
    private readonly inode: number,
  ) {}

  /** Opens for reading. Fails with `file_missing`, `file_locked`, `not_permitted`, `no_plain_file`, `file_empty`. */
  static async open(path: string): Promise<SourceFile> {
    plainFile(path)
    const handle = await open(path, 'r').catch((error: unknown) => {
      throw systemRefusal(error, path) ?? error
    })
    const facts = await handle.stat()
    if (facts.size > 0) return new SourceFile(path, shownName(path), handle, facts.size, facts.mtimeMs, facts.ino)
    await handle.close()
    throw new ImportError('file_empty', { file: shownName(path) })
  }

  async head(length: number): Promise<Buffer> {
    const buffer = Buffer.alloc(Math.min(length, this.bytes))
    const { bytesRead } = await this.handle.read(buffer, 0, buffer.length, 0)
    return buffer.subarray(0, bytesRead)
  }

  /** Throws `file_changed` when the path no longer holds the file that was opened, or other bytes. */
  async refuseChange(): Promise<void> {
    const now = await stat(this.path).catch(() => undefined)
    if (now && now.size === this.bytes && now.mtimeMs === this.modified && now.ino === this.inode) return
    throw new ImportError('file_changed', { file: this.name, facts: { bytes: this.bytes, now: now?.size ?? 0 } })
  }

  close(): Promise<void> {
    return this.handle.close()
  }
}
