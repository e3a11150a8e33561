// An encoding that a file does not tell is stated once, and holds for the next file of that name.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { commandLine, temporaryFolder } from './cli'

const folder = temporaryFolder()
const workspace = join(folder, 'q1.duckdb')
let run: ReturnType<typeof commandLine>
beforeAll(() => {
  run = commandLine()
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, surname: string) => {
  const path = join(folder, name)
  writeFileSync(
    path,
    Buffer.from(`Employee ID,Name,Department,Hire Date\nE${surname},${surname}\u00fcller,Qualit\u00e4t,2021-02-01\n`, 'latin1'),
  )
  return path
}
const names = async () => (await run(['sql', '-w', workspace, 'select c1 from raw.s1 where _row > 1', '--csv'])).out

it('is asked for with the option in the sentence, and refused where there is none of that name', async () => {
  const path = write('people-2026-01.csv', 'M')
  const refused = await run(['import', path, '-w', workspace])
  expect(refused.code).toBe(2)
  expect(refused.err).toContain('--encoding big5')
  const wrong = await run(['import', path, '-w', workspace, '--encoding', 'klingon'])
  expect([wrong.code, wrong.err.includes('windows-1252')]).toEqual([1, true])
})

it('is taken as stated, and for the next file of that name without a word', async () => {
  expect((await run(['import', join(folder, 'people-2026-01.csv'), '-w', workspace, '--encoding', 'latin1'])).code).toBe(0)
  expect(await names()).toContain('Müller')
  expect((await run(['import', write('people-2026-02.csv', 'K'), '-w', workspace])).code).toBe(0)
  expect((await run(['import', write('others-2026-02.csv', 'T'), '-w', workspace])).code).toBe(2)
})
