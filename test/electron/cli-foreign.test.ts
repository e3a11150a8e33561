// Output never takes the place of a file of somebody's own, and does take that of what the same command wrote before.
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { requireRoomForSample } from '../../electron/cli/foreign-files'
import { few, thorough } from '../faults/support/tries'
import { copyCompany } from '../support/company-files'
import { commandLine, temporaryFolder } from './cli'

const folder = temporaryFolder()
const files = join(folder, 'files')
let run: ReturnType<typeof commandLine>
beforeAll(() => {
  run = commandLine()
  mkdirSync(files)
  writeFileSync(join(files, 'roster.csv'), '工号,姓名,部门,入职日期\nA1,甲一,质量部,2021-03-01\nA2,乙二,质量部,2021-03-01\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const fresh = (name: string): string => {
  mkdirSync(join(folder, name))
  return join(folder, name)
}

describe('diagnose', () => {
  it.each(few(['report.html', 'metrics.json'], 1))('leaves a %s of somebody’s own, unless it is told to', async (name) => {
    const out = fresh(`own ${name}`)
    const own = name === 'report.html' ? '<!doctype html><title>Mine</title>' : '{"schema": "mine"}'
    writeFileSync(join(out, name), own)
    const refused = await run(['diagnose', files, '--out', out])
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining(`${name} in own ${name} is not an earlier report`)])
    expect(readdirSync(out)).toEqual([name])
    expect(readFileSync(join(out, name), 'utf8')).toBe(own)
    expect((await run(['diagnose', files, '--out', out, '--force'])).code).toBe(0)
    expect(readFileSync(join(out, name), 'utf8')).not.toBe(own)
  })

  it('writes over its own earlier reports, and through no link', async () => {
    const out = fresh('again')
    expect((await run(['diagnose', files, '--out', out])).code).toBe(0)
    expect((await run(['diagnose', files, '--out', out, '--lang', 'zh-CN'])).code).toBe(0)
    expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('lang="zh-CN"')
    writeFileSync(join(folder, 'mine.html'), 'mine')
    rmSync(join(out, 'report.html'))
    symlinkSync(join(folder, 'mine.html'), join(out, 'report.html'))
    expect((await run(['diagnose', files, '--out', out])).code).toBe(2)
    expect(readFileSync(join(folder, 'mine.html'), 'utf8')).toBe('mine')
  })
})

describe('sample', () => {
  it('writes into an empty folder the files whose figures are known, again as they were, and not another company over them', async () => {
    const place = fresh('sample')
    expect(await run(['sample', place])).toMatchObject({ code: 0, err: '' })
    const written = readdirSync(place).sort()
    const known = fresh('known')
    const { files: named } = await copyCompany(known, { size: 'small' })
    expect(readdirSync(known).sort()).toEqual(written)
    for (const file of named) expect([file, readFileSync(join(place, file)).equals(readFileSync(join(known, file)))]).toEqual([file, true])
    // What is required of the folder is tested below, without making the files anew.
    if (!thorough) return
    expect((await run(['sample', place])).code).toBe(0)
    expect(readdirSync(place).sort()).toEqual(written)
    expect([(await run(['sample', place, '--seed', '7'])).code, readdirSync(place).sort()]).toEqual([2, written])
  })

  it('leaves a file of somebody’s own, and a folder of theirs', () => {
    const place = fresh('theirs')
    const made = fresh('made')
    const required = () => requireRoomForSample(place, made, ['花名册.xlsx', '标签.csv'])
    for (const file of ['花名册.xlsx', '标签.csv']) writeFileSync(join(made, file), 'ours')
    writeFileSync(join(place, '花名册.xlsx'), 'ours')
    writeFileSync(join(place, 'letter.txt'), 'mine')
    expect(required).not.toThrow()
    writeFileSync(join(place, '花名册.xlsx'), 'mine')
    expect(required).toThrow(expect.objectContaining({ code: 'sample_taken', facts: { file: '花名册.xlsx', folder: 'theirs' } }))
    rmSync(join(place, '花名册.xlsx'))
    expect(required).toThrow(expect.objectContaining({ code: 'folder_not_empty' }))
  })
})
