// The built command line on files full of what is personal: nothing it writes or prints holds any of it, unless it is asked to keep a column.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fully } from '../faults/support/tries'
import { people, spellings, type Written, writePersonalCompany } from '../support/personal-company'
import { commandLine, failedChecks, temporaryFolder } from './cli'

const folder = temporaryFolder()
const files = join(folder, 'files')
const out = join(folder, 'out')
const workspace = join(out, 'a.duckdb')
let run: ReturnType<typeof commandLine>
let written: Written
beforeAll(() => {
  run = commandLine()
  written = writePersonalCompany(files)
  mkdirSync(out)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const foundIn = (bytes: Buffer) => written.secrets.filter((secret) => spellings(secret).some((spelling) => bytes.includes(spelling)))
const foundInFiles = () =>
  readdirSync(out, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => foundIn(readFileSync(join(entry.path, entry.name))))
const said = ({ out: printed, err }: { out: string; err: string }) => foundIn(Buffer.from(printed + err))

// Into files that flow/personal.test.ts searches as well.
fully('imports without them, and says which columns it left out', async () => {
  const ran = await run(['import', files, '-w', workspace, '--cycle', '2026Q1', '--lang', 'zh-CN'])
  expect(ran.code).toBe(0)
  expect(ran.err).toContain('个人敏感信息未存储：Worker Data.csv › Worker Data：Mobile (电话号码)、Home Email (私人联系方式)')
  expect([said(ran), foundInFiles()]).toEqual([[], []])
  expect(await failedChecks(run, workspace)).toEqual({ code: 0, failed: [] })
  const raw = await run(['sql', '-w', workspace, 'select * from raw.s1', '--json'])
  expect([raw.code, said(raw)]).toEqual([0, []])
})

it('names the columns before anything is stored', async () => {
  const ran = await run(['import', join(files, 'Worker Data.csv'), '--dry-run', '--lang', 'en', '--keep-personal', 'Mobile'])
  expect(ran.out).toContain('Home Email (private contact)')
  expect(ran.out).not.toContain('Mobile (')
  expect(said(ran)).toEqual([])
})

fully('diagnoses without them', async () => {
  const ran = await run(['diagnose', files, '--out', out, '--cycle', '2026Q1', '--lang', 'zh-CN'])
  expect([ran.code, said(ran), foundInFiles()]).toEqual([0, [], []])
  expect(readdirSync(out)).toEqual(expect.arrayContaining(['metrics.json', 'report.html']))
})

it('keeps what is asked for by name or in a mapping, and says so of a name that is none', async () => {
  const kept = join(folder, 'kept.duckdb')
  const ran = await run(['import', join(files, 'Worker Data.csv'), '-w', kept, '--lang', 'zh-CN', '--keep-personal', 'Mobile,手机呀'])
  expect(ran.err).toContain('按要求保留个人敏感信息：Worker Data.csv › Worker Data：Mobile (电话号码)')
  expect(ran.err).toMatch(/个人敏感信息未存储：Worker Data\.csv › Worker Data：.*Home Email \(私人联系方式\)/)
  expect(ran.err).toContain('没有这样的个人信息列：手机呀')
  expect(said(await run(['sql', '-w', kept, 'select * from raw.s1', '--json']))).toEqual(people.map(({ mobile }) => mobile))
  const map = join(folder, 'map.yaml')
  writeFileSync(map, 'sheets:\n  - file: Worker Data.csv\n    kind: employee\n    keep: [SSN]\n')
  const mapped = join(folder, 'mapped.duckdb')
  expect((await run(['import', join(files, 'Worker Data.csv'), '-w', mapped, '--map', map])).code).toBe(0)
  const ssn = said(await run(['sql', '-w', mapped, 'select * from raw.s1', '--json']))
  expect([ssn.length, ssn.every((text) => text.startsWith('078-05-'))]).toEqual([people.length, true])
  writeFileSync(map, 'sheets:\n  - file: Worker Data.csv\n    kind: employee\n    keep: SSN\n')
  expect((await run(['import', join(files, 'Worker Data.csv'), '-w', mapped, '--map', map, '--lang', 'en'])).err).toContain(
    'line 4: “keep”',
  )
  expect((await run(['import', files, '-w', mapped, '--keep-personal', ','])).code).toBe(1)
})
