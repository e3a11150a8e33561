// The file behind a reader: opened once, watched for change, its failures named.
import { open, stat } from 'node:fs/promises'
import { ImportError } from '../source/errors'
import { shownName } from '../source/names'
import { plainFile, systemRefusal } from '../source/plain-file'
import { memoryHandle, type ReadHandle } from '../source/read-handle'
import { readAt } from './zip-directory'

/** Files up to this are read at once: going to the disk for each of their parts takes longer. */
const SMALL_BYTES = 1 << 20

interface Stored {
  bytes: number
  modified: number
  inode: number
}

export class SourceFile {
  private constructor(
    private readonly path: string,
    /** File name without its folder, as errors and addresses show it. */
    readonly name: string,
    readonly handle: ReadHandle,
    /** Of the content that is read. */
    readonly bytes: number,
    private readonly stored: Stored,
  ) {}

  /** Of the file as it lies on the disk. */
  get fileBytes(): number {
    return this.stored.bytes
  }

  /** Opens for reading. Fails with `file_missing`, `file_locked`, `not_permitted`, `no_plain_file`, `file_empty`. */
  static async open(path: string): Promise<SourceFile> {
    plainFile(path)
    const handle = await open(path, 'r').catch((error: unknown) => {
      throw systemRefusal(error, path) ?? error
    })
    try {
      const { size, mtimeMs, ino } = await handle.stat()
      if (size === 0) throw new ImportError('file_empty', { file: shownName(path) })
      const content = size <= SMALL_BYTES ? memoryHandle(await readAt(handle, 0, size), () => handle.close()) : handle
      return new SourceFile(path, shownName(path), content, size, { bytes: size, modified: mtimeMs, inode: ino })
    } catch (error) {
      await handle.close()
      throw error
    }
  }

  /** The same file with another content: what it comes to once it is decrypted. */
  holding(content: Buffer): SourceFile {
    return new SourceFile(
      this.path,
      this.name,
      memoryHandle(content, () => this.handle.close()),
      content.length,
      this.stored,
    )
  }

  async head(length: number): Promise<Buffer> {
    const buffer = Buffer.alloc(Math.min(length, this.bytes))
    const { bytesRead } = await this.handle.read(buffer, 0, buffer.length, 0)
    return buffer.subarray(0, bytesRead)
  }

  /** Throws `file_changed` when the path no longer holds the file that was opened, or other bytes. */
  async refuseChange(): Promise<void> {
    const { bytes, modified, inode } = this.stored
    const now = await stat(this.path).catch(() => undefined)
    if (now && now.size === bytes && now.mtimeMs === modified && now.ino === inode) return
    throw new ImportError('file_changed', { file: this.name, facts: { bytes, now: now?.size ?? 0 } })
  }

  close(): Promise<void> {
    return this.handle.close()
  }
}
