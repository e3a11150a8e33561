// Where the bytes of a file are read from: the disk, or memory.

/** The part of an open file that readers use. */
export interface ReadHandle {
  read(buffer: Buffer, offset: number, length: number, position: number): Promise<{ bytesRead: number }>
  close(): Promise<void>
}

/** Bytes in memory, read as a file is; `close` goes to the file they came from. */
export const memoryHandle = (content: Buffer, close: () => Promise<void>): ReadHandle => ({
  // Behind the end of a file there is nothing to read.
  read: async (buffer, offset, length, position) => ({
    bytesRead: position < content.length ? content.copy(buffer, offset, position, position + length) : 0,
  }),
  close,
})
