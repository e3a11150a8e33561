import { mkdirSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { clearWorking, removeFolder, workingFolder } from '../../analytics/workspace/private-folder'
import { folderPath } from '../../analytics/workspace/workspace-path'
import { writeCompany } from '../../fixtures/company/generate'
import { type Command, exitCodes, UsageError } from './command'
import { requireRoomForSample } from './foreign-files'

const sizes = ['small', 'plant', 'group'] as const

/** Writes the messy files of the invented company. */
export const sample: Command = async (args, { out, language }) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { size: { type: 'string', default: 'small' }, seed: { type: 'string' }, lang: { type: 'string' } },
  })
  const size = sizes.find((candidate) => candidate === values.size)
  const seed = values.seed === undefined ? undefined : Number(values.seed)
  if (positionals.length !== 1) throw new UsageError('DIR')
  if (!size) throw new UsageError(`--size ${sizes.join('|')}`)
  if (seed !== undefined && !Number.isInteger(seed)) throw new UsageError('--seed N')
  await writeBeside(folderPath(positionals[0]), (fresh) => writeCompany(fresh, { size, seed }))
  out.line(`${language === 'en' ? 'Sample company written to' : '示例公司已写入'} ${positionals[0]}`)
  return exitCodes.done
}

/** Nothing stands in the folder before it is known that it takes no place of anybody's file. */
async function writeBeside(folder: string, write: (fresh: string) => Promise<{ files: string[] }>): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const place = join(folder, 'sample')
  clearWorking(place)
  const working = workingFolder(place)
  try {
    const fresh = join(working, 'files')
    const { files } = await write(fresh)
    requireRoomForSample(folder, fresh, files)
    for (const file of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      renameSync(join(fresh, file), join(folder, file))
    }
  } finally {
    removeFolder(working)
  }
}
