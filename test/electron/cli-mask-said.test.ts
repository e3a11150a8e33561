// A masked command names nobody in anything it says on the way: progress, refusals, files it knew, what there is to choose from.
import { copyFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Cover } from '../../electron/cli/cover'
import { coverOf } from '../../electron/cli/cover-of'
import { output } from '../../electron/cli/output'
import { showProgress } from '../../electron/cli/progress'
import { few } from '../faults/support/tries'
import { told, writeHardCompany } from '../support/hard-company'
import { commandLine, temporaryFolder } from './cli'

const folder = temporaryFolder()
const files = join(folder, '孙丽科技')
const workspace = join(folder, '欧阳娜娜.duckdb')
let run: ReturnType<typeof commandLine>
beforeAll(async () => {
  run = commandLine()
  writeHardCompany(files)
  writeFileSync(join(files, '孙丽工资.docx'), 'x')
  writeFileSync(join(files, '评价-欧 阳 娜 娜.xlsx'), 'no workbook')
  copyFileSync(join(files, '花名册.xlsx'), join(files, '花名册与ＪＯＨＮ smith.xlsx'))
  expect((await run(['import', files, '-w', workspace])).code).toBe(0)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The path of the report stays as it was typed. */
const leaks = (text: string) =>
  text
    .split('\n')
    .filter((line) => !/(metrics\.json|report\.html)$/.test(line))
    .flatMap((line) => told(line).map((who) => `${who}: ${line}`))

describe('a masked command', () => {
  it.each(few(['zh-CN', 'en'], 1))(
    'names nobody in figures, reconciliation, refusals and files it knew (%s)',
    async (lang) => {
      const { code, out, err } = await run(['diagnose', files, '--out', join(folder, 'masked'), '--mask', '--lang', lang])
      expect(code).toBe(0)
      expect(err.match(/未导入|Not imported/g)).toHaveLength(2)
      expect(err).toMatch(/没有重复导入：文件 \d|not imported again \(1\): File \d/)
      expect([...leaks(out), ...leaks(err)]).toEqual([])
    },
    60_000,
  )

  it('calls no file by its name where nothing says who there is', async () => {
    const { code, out, err } = await run([
      'diagnose',
      join(files, '评价-欧 阳 娜 娜.xlsx'),
      '--out',
      join(folder, 'none'),
      '--mask',
      '--lang',
      'zh-CN',
    ])
    expect(code).toBe(2)
    expect(err).toMatch(/文件 文件 \d 的内容与扩展名不符/)
    expect([...leaks(out), ...leaks(err)]).toEqual([])
  })

  it('offers departments by their stand-ins, and says no path of a workspace', async () => {
    const said: string[] = []
    for (const args of [
      ['-w', workspace, '--slice', 'department=研发'],
      ['-w', workspace, '--slice', 'role_family=研发'],
      ['-w', join(folder, '孙丽.duckdb')],
      ['-w', workspace, '孙丽'],
    ]) {
      const { code, out, err } = await run(['metrics', ...args, '--mask', '--lang', 'zh-CN'])
      expect(code).toBeGreaterThan(0)
      expect([...leaks(out), ...leaks(err)]).toEqual([])
      said.push(err)
    }
    expect(said[0]).toMatch(/部门 \d\/运营部/)
  })
})

describe('the cover', () => {
  const written = (cover: Cover | undefined, work: (out: ReturnType<typeof output>) => void) => {
    let text = ''
    const stream = new Writable({
      decodeStrings: false,
      write(chunk: string, _encoding, done) {
        text += chunk
        done()
      },
    })
    work(output(Object.assign(stream, { isTTY: true, columns: 80 }), cover))
    return text
  }

  it('numbers files in the line of the progress, whatever they are called', () => {
    const cover = new Cover('zh-CN')
    const drawn = written(cover, (err) => {
      const context = {
        language: 'zh-CN' as const,
        signal: AbortSignal.abort(),
        out: err,
        err,
        now: () => new Date(),
        readerScript: '',
        cover,
      }
      showProgress(context).report('read', 'CRM_欧阳娜娜导出.csv', 1, 2)
    })
    expect(drawn).toContain('文件 1')
    expect(drawn).not.toContain('欧阳')
  })

  it('hides the paths that were typed, except that of the report', () => {
    const cover = coverOf(['甲/李雷.csv', '--out', '李雷报告', '--lang', 'en', '--mask'], 'en')
    expect(written(cover, (err) => err.line('甲/李雷.csv · 李雷.csv · 李雷报告 · en'))).toBe('File 2 · File 1 · 李雷报告 · en\n')
    expect(coverOf(['甲/李雷.csv'], 'en')).toBeUndefined()
  })
})
