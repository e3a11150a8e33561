import { parseArgs } from 'node:util'
import { folderPath } from '../../analytics/workspace/workspace-path'
import { writeCompany } from '../../fixtures/company/generate'
import { type Command, exitCodes, UsageError } from './command'

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
  await writeCompany(folderPath(positionals[0]), { size, seed })
  out.line(`${language === 'en' ? 'Sample company written to' : '示例公司已写入'} ${positionals[0]}`)
  return exitCodes.done
}
