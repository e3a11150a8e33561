import { basename } from 'node:path'
import type { Language } from '../../analytics/messages/types'
import { Cover } from './cover'

/** Options followed by what is no path, and the one whose path is said as it was typed. */
const notHidden = new Set(['--lang', '--cycle', '--slice', '--formats', '--keep-personal', '--encoding', '--out'])

/** The cover of a command with `--mask`, which knows the paths that were typed before anything else can say them. */
export function coverOf(args: readonly string[], language: Language): Cover | undefined {
  if (!args.includes('--mask')) return undefined
  const paths = args.filter((arg, at) => !arg.startsWith('-') && !notHidden.has(args[at - 1]))
  return new Cover(
    language,
    paths.flatMap((path) => [basename(path), path]),
  )
}
