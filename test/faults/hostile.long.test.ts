// Hostile files, each beside a good one: the good one goes in, the other is refused in a sentence or read, and nothing else happens.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { attackFolder, type Base, base, copyOfBase } from './support/base'
import { hostileFiles } from './support/hostile-files'
import { leftTemporary } from './support/state'
import { runner, tries } from './support/tries'

const folder = attackFolder()
const good = '工号,姓名,部门,入职日期\nGOOD1,好一,质量部,2021-03-01\nGOOD2,好二,质量部,2022-03-01\n'
/** What a terminal obeys; line ends and tabs are ours. */
const obeyed = /(?![\t\r\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u
let source: Base

beforeAll(async () => {
  source = await base()
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('lets the good file in, says what becomes of the other, and writes nothing outside the workspace', async () => {
  await tries('hostile file', hostileFiles, async ({ name, bytes, expect: due }) => {
    const path = copyOfBase(source, folder, name)
    const place = join(folder, name)
    const temporary = join(place, 'temporary')
    for (const made of ['in', 'temporary', 'work']) mkdirSync(join(place, made))
    writeFileSync(join(place, 'in', name), bytes())
    writeFileSync(join(place, 'in', 'zz good.csv'), good)
    const run = runner({ TMPDIR: temporary })
    const ran = await run(['import', join(place, 'in'), '-w', path, '--json'])
    expect(ran.code).toBe(0)
    expect(ran.err + ran.out).not.toMatch(/\n {4}at |Something went wrong inside/)
    expect(obeyed.test(ran.err + ran.out)).toBe(false)
    const summary = JSON.parse(ran.out)
    const refused = summary.refused.filter(({ file }: { file: string }) => file === name)
    for (const { message } of refused) expect(message.length).toBeGreaterThan(10)
    if (due) expect(refused.length > 0 ? 'refused' : 'read').toBe(due)
    else expect(refused.length ? summary.files : summary.files - 1).toBe(1)
    const stored = await run(['sql', '-w', path, "select employee_no from employee where employee_no like 'GOOD%' order by 1", '--csv'])
    expect(stored.out).toContain('GOOD1\r\nGOOD2')
    expect((await run(['verify', '-w', path])).code).toBe(0)
    expect(leftTemporary(temporary)).toEqual([])
    expect(readdirSync(join(place, 'in')).sort()).toEqual([name, 'zz good.csv'].sort())
    expect(
      readdirSync(place)
        .filter((entry) => !entry.startsWith('q1.duckdb'))
        .sort(),
    ).toEqual(['in', 'temporary', 'work'])
    rmSync(place, { recursive: true })
  })
}, 1_200_000)
