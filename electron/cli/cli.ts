#!/usr/bin/env node
// The engine without a window, as a program.
import { exitCodes } from './command'
import { runCommand } from './run-command'

const onInterrupt = (stop: () => void): void => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
}

// Workspaces, reports and temporary files hold data about people: they are their owner's alone.
process.umask(0o077)
runCommand(process.argv.slice(2), { stdout: process.stdout, stderr: process.stderr, scripts: __dirname, onInterrupt }).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.name : 'Error'}\n`)
    process.exitCode = exitCodes.internal
  },
)
