// What is not ours under a name of ours beside a workspace: every command says which file it is and ends, and neither it nor the workspace is changed.
import { execFileSync } from 'node:child_process'
import { lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { program } from '../support/program'
import { attackFolder, type Base, base, copyOfBase } from './support/base'
import { tries } from './support/tries'

const folder = attackFolder()
let source: Base
beforeAll(async () => {
  source = await base()
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const things: Record<string, (at: string) => void> = {
  pipe: (at) => void execFileSync('mkfifo', [at]),
  device: (at) => symlinkSync('/dev/zero', at),
  folder: (at) => mkdirSync(at),
  link: (at) => {
    writeFileSync(`${at}.own`, 'a file of somebody’s own')
    symlinkSync(`${at}.own`, at)
  },
  circle: (at) => symlinkSync(at, at),
  giant: (at) => {
    writeFileSync(at, '')
    truncateSync(at, 3 * 2 ** 30)
  },
}
/** By the ending, the commands that meet it. A log is the database's, and may be long. */
const places: [ending: string, commands: string[]][] = [
  ['.journal', ['verify', 'metrics', 'backup']],
  ['.lock', ['verify', 'metrics', 'backup']],
  ['.wal', ['verify', 'metrics', 'backup']],
  ['.backups/backups.journal', ['backup']],
]
const attacks = places.flatMap(([ending, commands]) =>
  Object.keys(things)
    .filter((thing) => ending !== '.wal' || thing !== 'giant')
    .flatMap((thing) => commands.map((command) => ({ ending, thing, command }))),
)

it('is named, whatever it is, and nothing waits for it', async () => {
  const run = program()
  await tries('hostile file', attacks, async ({ ending, thing, command }) => {
    const path = copyOfBase(source, folder, `${thing}${ending.replace('/', '-')}-${command}`)
    const at = path + ending
    rmSync(at, { force: true })
    mkdirSync(dirname(at), { recursive: true })
    things[thing](at)
    const [before, stood] = [readFileSync(path), lstatSync(at)]
    const { code, err } = await run([command, '-w', path])
    expect(code).toBe(2)
    expect(err).toContain(`q1.duckdb${ending.replace(/\/.*/, '')}`)
    expect(err).not.toMatch(/\n {4}at |Something went wrong inside/)
    if (ending !== '.backups/backups.journal') expect(readFileSync(path).equals(before)).toBe(true)
    expect(lstatSync(at)).toMatchObject({ ino: stood.ino, size: stood.size })
    if (thing === 'link') expect(readFileSync(`${at}.own`, 'utf8')).toBe('a file of somebody’s own')
    rmSync(dirname(path), { recursive: true })
  })
}, 1_200_000)
