// Run by the build: writes the empty workspace that new ones begin as a copy of.
import { rmSync } from 'node:fs'
import { installViews } from '../../analytics/catalog'
import { makeBlank } from '../../analytics/workspace/blank'
import { removeFolder, temporaryFolder } from '../../analytics/workspace/private-folder'

const path = process.argv[2]
const stageFolder = temporaryFolder()
rmSync(path, { force: true })
makeBlank(path, stageFolder, { install: installViews, now: () => new Date() })
  .catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`)
    process.exitCode = 1
  })
  .finally(() => removeFolder(stageFolder))
