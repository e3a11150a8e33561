// What may stand beside a workspace under a name of ours: plain files that are not too long are read, nothing else is opened, and nothing is destroyed.
import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readCompanion } from '../../../analytics/workspace/companion'
import { fileState } from '../../../analytics/workspace/file-state'
import { type OpenOptions, openWorkspace } from '../../../analytics/workspace/open'
import { workingFolder } from '../../../analytics/workspace/private-folder'
import { readSnapshot, writeSnapshot } from '../../../electron/startup/startup-snapshot'
import { testNow } from '../../support/open-workspace'
import { placeWorkspace } from '../../support/placed-workspace'

const options: OpenOptions = { install: async () => {}, now: testNow }
const create: OpenOptions = { ...options, create: { company: '云织科技', cycle: '2026Q1' } }
let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-companion-'))
  path = join(folder, 'q1.duckdb')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const odd: [string, (at: string) => void][] = [
  ['pipe', (at) => void execFileSync('mkfifo', [at])],
  ['link to a device', (at) => symlinkSync('/dev/zero', at)],
  ['folder', (at) => mkdirSync(at)],
  ['link to a file', (at) => symlinkSync(path, at)],
  ['link that leads nowhere', (at) => symlinkSync('nothing', at)],
]

describe.each(odd)('a %s', (_, place) => {
  it('is never read in the place of a file of ours', () => {
    const at = join(folder, 'companion')
    place(at)
    expect(() => readCompanion(at, 10)).toThrow(expect.objectContaining({ code: 'companion_not_plain', facts: { file: 'companion' } }))
  })

  it.each(['.journal', '.wal', '.lock'])('called %s is named when the workspace is opened, and stays', async (ending) => {
    await placeWorkspace(path)
    rmSync(path + ending, { force: true })
    place(path + ending)
    const before = readFileSync(path)
    const code = ending === '.lock' ? 'lock_not_ours' : 'companion_not_plain'
    for (const readOnly of [true, false]) await expect(openWorkspace(path, { ...options, readOnly })).rejects.toMatchObject({ code })
    if (ending !== '.lock') expect(fileState(path)).toBeNull()
    expect(readFileSync(path).equals(before)).toBe(true)
    expect(readdirSync(folder)).toContain(`q1.duckdb${ending}`)
  })

  it('called .answers is neither believed nor replaced', () => {
    place(`${path}.answers`)
    const notes = { program: 'p', language: 'en', state: 's', answers: [] }
    expect(readSnapshot(path, 'p', 'en', 'key')).toBeNull()
    writeSnapshot(path, notes, 'key')
    expect(() => readCompanion(`${path}.answers`, 10)).toThrow('companion_not_plain')
  })
})

it('a file that is longer than anything we write is not read', async () => {
  await placeWorkspace(path)
  truncateSync(`${path}.journal`, 3 * 2 ** 30)
  await expect(openWorkspace(path, options)).rejects.toMatchObject({
    code: 'companion_too_large',
    facts: { file: 'q1.duckdb.journal', limit: 64 },
  })
})

it('the workspace itself under a second name is not opened while the database holds its lock', async () => {
  const workspace = await openWorkspace(path, create)
  rmSync(`${path}.journal`)
  linkSync(path, `${path}.journal`)
  expect(() => readCompanion(`${path}.journal`, 2 ** 30)).toThrow('companion_not_plain')
  workspace.close()
})

it('what stands beside the name of a new workspace is kept under another one, also if it cannot be made', async () => {
  const endings = ['.wal', '.wal.checkpoint', '.wal.recovery', '.journal']
  for (const ending of endings) writeFileSync(path + ending, `somebody’s own ${ending}`)
  const kept = () =>
    readdirSync(folder)
      .map((name) => (name.startsWith('q1.duckdb.') && name !== 'q1.duckdb.journal' ? readFileSync(join(folder, name), 'utf8') : ''))
      .filter((text) => text.startsWith('somebody’s own'))
      .sort()
  const install = async () => {
    throw new Error('not today')
  }
  await expect(openWorkspace(path, { ...create, install })).rejects.toThrow('not today')
  expect(kept()).toEqual(endings.map((ending) => `somebody’s own ${ending}`).sort())
  ;(await openWorkspace(path, create)).close()
  expect(kept()).toEqual(endings.map((ending) => `somebody’s own ${ending}`).sort())
})

// Nobody makes folders there, whoever they are.
it.each(process.platform === 'linux' ? ['/sys/q1.duckdb'] : [])(
  'a folder that cannot be written to is named by the file it was meant for',
  (at) => {
    expect(() => workingFolder(at)).toThrow(expect.objectContaining({ code: 'read_only', facts: { file: 'q1.duckdb' } }))
  },
)
