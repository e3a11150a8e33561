// Everything that differs between the Electron the product ships with and the older one its window tests may run on.

import * as electron from 'electron'

/** The path on disk of a file dropped on the page. Old Electron put it on the File itself; new Electron has `webUtils` instead. */
export function pathOfFile(file: File): string {
  const { webUtils } = electron as { webUtils?: typeof electron.webUtils }
  return webUtils ? webUtils.getPathForFile(file) : ((file as File & { path?: string }).path ?? '')
}
