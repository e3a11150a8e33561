// What goes to the log when something unexpected happened.

/** The place without the words: messages of errors may quote cells or names of persons. */
export function report(where: string, error: unknown) {
  const stack = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at ')) : []
  process.stderr.write(`${[`${where}: ${error instanceof Error ? error.name : typeof error}`, ...stack.slice(0, 8)].join('\n')}\n`)
}
