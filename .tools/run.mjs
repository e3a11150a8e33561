// What the tools share: where things are, one-line messages, and running a program.
import { spawn, spawnSync } from 'node:child_process'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
export const cacheFolder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'plumbline')

/** Progress goes to stderr, so that stdout stays a program's own. */
export const say = (line) => process.stderr.write(`${line}\n`)

export const isMain = (url) => process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(url)

export const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`

/** Runs quietly and throws with what the program printed when it fails. */
export function quietly(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26, shell: needsShell(command), ...options })
  if (done.status === 0) return done.stdout
  throw new Error(
    `${command} ${args.join(' ')} failed (${done.error?.message ?? done.status ?? done.signal})\n${done.stdout ?? ''}${done.stderr ?? ''}`,
  )
}

/** Runs with the caller's terminal. Resolves to the exit code; after `limit` seconds the program and its group are killed (code 124). */
export function inherit(command, args, { limit, env } = {}) {
  return new Promise((settle) => {
    const ownGroup = limit !== undefined && process.platform !== 'win32'
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      detached: ownGroup,
      shell: needsShell(command),
      env: { ...process.env, ...env },
    })
    let late = false
    const stop = () => kill(child, ownGroup)
    const timer = limit && setTimeout(stopLate, limit * 1000)
    function stopLate() {
      late = true
      stop()
    }
    process.once('exit', stop)
    child.on('error', (error) => {
      say(`${command}: ${error.message}`)
      settle(127)
    })
    child.on('exit', (code, signal) => {
      clearTimeout(timer)
      process.off('exit', stop)
      settle(late ? 124 : (code ?? (signal ? 130 : 1)))
    })
  })
}

/** The program of a package in node_modules, run with this same Node. */
export const packageProgram = (path) => join(root, 'node_modules', path)

function kill(child, group) {
  try {
    process.kill(group ? -child.pid : child.pid, 'SIGKILL')
  } catch {
    // already gone
  }
}

// npm is a batch file on Windows.
const needsShell = (command) => process.platform === 'win32' && command === 'npm'
