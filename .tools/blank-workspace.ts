// Has the built program write the empty workspace that new ones begin as a copy of, so that it is always of the same sources.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const folder = join(__dirname, '..', 'out', 'main')

export const blankWorkspace = {
  name: 'blank-workspace',
  closeBundle(error?: Error): void {
    if (!error) execFileSync(process.execPath, [join(folder, 'make-blank.cjs'), join(folder, 'blank.duckdb')], { stdio: 'inherit' })
  },
}
