// The password of workbooks, from a file: a command line is seen by everybody on the machine and kept in the shell's history.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { AnalyticsError } from '../../analytics/messages/errors'
import { filePath } from '../../analytics/workspace/workspace-path'
import { ImportError } from '../../importers/source/errors'

/** A password with its line end; whatever is larger is another file. */
const largest = 4096

/** The first line of the file; none where no file is named. @throws ImportError `file_missing`, AnalyticsError `unusable_path`, `password_file` */
export function passwordsIn(path: string | undefined): string[] {
  if (path === undefined) return []
  const file = basename(path)
  const found = filePath(path)
  if (!found) throw new ImportError('file_missing', { file })
  const [password] = found.bytes > largest ? [''] : textOf(readFileSync(found.path)).split(/\r\n|\r|\n/)
  if (!password) throw new AnalyticsError('password_file', { file })
  return [password]
}

/** As editors and terminals write it: UTF-8, what PowerShell calls Unicode, or GBK. */
function textOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
