// Everything that differs between the Electron the product ships with and the older one its window tests may run on.
import * as electron from 'electron'

/**
 * The path on disk of a file dropped on the page; empty for what the page made itself, be it a File or something that looks like one. Old Electron has the
 * path on the File, new Electron has `webUtils` instead. Both are asked in a way that only the browser's own File answers, whatever its properties say.
 */
export function pathOfFile(file: unknown): string {
  const { webUtils } = electron as { webUtils?: typeof electron.webUtils }
  try {
    return (webUtils ? webUtils.getPathForFile(file as File) : ownPath?.call(file)) ?? ''
  } catch (error) {
    if (error instanceof TypeError) return ''
    throw error
  }
}

const ownPath: ((this: unknown) => string) | undefined = Object.getOwnPropertyDescriptor(File.prototype, 'path')?.get
