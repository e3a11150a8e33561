// One command: its exit code, machine output on stdout and people's on stderr.
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import { QueryError } from '../../analytics/workspace/query'
import { failure, failureOf } from '../engine/failures'
import { checkLanguage, languageOf } from './arguments'
import { type Command, type CommandContext, exitCodes, UsageError } from './command'
import { coverOf } from './cover-of'
import { output } from './output'
import { badUsage, usage, usageOf, wrongOption } from './usage'
import { WithWayOut } from './way-out'

/** Whatever runs a command: the program itself, or a test. */
export interface Host {
  stdout: Writable
  stderr: Writable
  /** The folder of the built scripts. */
  scripts: string
  /** Calls `stop` when somebody interrupts. */
  onInterrupt: (stop: () => void) => void
}

/** Each loads its own code only. */
const commands: Record<string, () => Promise<Command>> = {
  sample: async () => (await import('./sample')).sample,
  diagnose: async () => (await import('./diagnose')).diagnose,
  import: async () => (await import('./import')).importCommand,
  remove: async () => (await import('./remove')).remove,
  metrics: async () => (await import('./metrics')).metrics,
  verify: async () => (await import('./verify')).verify,
  sql: async () => (await import('./sql')).sql,
  backup: async () => (await import('./backups')).backup,
  restore: async () => (await import('./backups')).restore,
  'accept-loss': async () => (await import('./backups')).acceptLossCommand,
}

/** Answers with the exit code. */
export async function runCommand(argv: string[], { stdout, stderr, scripts, onInterrupt }: Host): Promise<number> {
  const [name, ...args] = argv
  const language = languageOf(args)
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    stdout.write(usage[language])
    return name === undefined ? exitCodes.usage : exitCodes.done
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (load && asksForHelp(args)) {
    stdout.write(usageOf(name, language))
    return exitCodes.done
  }
  const abort = new AbortController()
  // Writing the sample company never looks at signals; it ends as any program does.
  if (name !== 'sample') onInterrupt(() => abort.abort())
  let readerGone = false
  // Whoever read the output has had enough, as `head` has: nothing is wrong, and nobody is left to tell.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    readerGone = true
    abort.abort()
  })
  const cover = coverOf(args, language)
  const [out, err] = [output(stdout, cover), output(stderr, cover)]
  const readerScript = join(scripts, 'reader-worker.cjs')
  const context: CommandContext = { language, signal: abort.signal, out, err, now: () => new Date(), readerScript, cover }
  try {
    if (!load) throw new UsageError(name)
    checkLanguage(args)
    const command = await load()
    return await command(args, context)
  } catch (error) {
    return readerGone ? exitCodes.done : explain(error, name, context)
  }
}

/** What follows `--` is no option. */
function asksForHelp(args: string[]): boolean {
  const end = args.indexOf('--')
  return args.slice(0, end < 0 ? undefined : end).some((arg) => arg === '--help' || arg === '-h')
}

function explain(error: unknown, name: string, context: CommandContext): number {
  const { language, signal, err } = context
  if (error instanceof WithWayOut) {
    const code = explain(error.error, name, context)
    err.line(error.line)
    return code
  }
  const wrong = error instanceof UsageError ? `${badUsage[language]}${error.message}` : wrongOption(error, language)
  if (wrong !== null) {
    err.line(`plumbline ${name}: ${wrong}`)
    err.write(`\n${Object.hasOwn(commands, name) ? usageOf(name, language) : usage[language]}`)
    return exitCodes.usage
  }
  // A query a person typed is theirs to mend: its reason is said, no place in the program.
  const theirs = name === 'sql' && error instanceof QueryError
  const result = theirs ? failure(error.code, language, error.facts) : failureOf(error, name, language)
  if (result.ok) return exitCodes.internal
  const { code, message, advice, detail } = result.failure
  err.line(`${message} ${advice}`)
  if (code === 'query_failed' && detail?.reason) err.line(String(detail.reason))
  if (signal.aborted || code === 'cancelled') return exitCodes.cancelled
  return code === 'internal' ? exitCodes.internal : exitCodes.refused
}
