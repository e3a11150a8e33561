// What the command line answers to those who ask how it is used, and to those who mistype it: one language, one command.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { usage, usageOf } from '../../electron/cli/usage'
import { commandLine, temporaryFolder } from './cli'

const names = ['sample', 'diagnose', 'import', 'remove', 'metrics', 'verify', 'sql', 'backup', 'restore', 'accept-loss']
const folder = temporaryFolder()
const empty = join(folder, 'empty')
let run: ReturnType<typeof commandLine>
beforeAll(() => {
  run = commandLine()
  mkdirSync(empty)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the usage of a command', () => {
  it.each(['zh-CN', 'en'] as const)('is its own lines of the whole, each line in one command (%s)', (language) => {
    const linesOf = (text: string) => text.split('\n').filter((line) => line.startsWith('  '))
    expect(names.flatMap((name) => linesOf(usageOf(name, language)))).toEqual(linesOf(usage[language]))
    for (const name of names) expect(usageOf(name, language)).toMatch(new RegExp(`^(用法：|Usage: )plumbline\\n\\n  ${name} `))
  })

  it('answers --help and -h of every command, and nothing is done', async () => {
    for (const name of names) {
      const flag = name.length % 2 ? '--help' : '-h'
      expect(await run([name, flag, '--lang', 'zh-CN'])).toMatchObject({ code: 0, out: usageOf(name, 'zh-CN'), err: '' })
    }
    expect((await run(['sample', join(folder, 'company'), '--help', '--lang', 'en'])).out).toBe(usageOf('sample', 'en'))
  }, 60_000)
})

describe('an option that is wrong', () => {
  it.each([
    [['sample', '--wide'], '没有选项 --wide。', 'there is no option --wide.'],
    [['verify', '--lang', 'LANG', '-x'], '没有选项 -x。', 'there is no option -x.'],
    [['diagnose', empty, '--out'], '选项 --out 缺少值，或不该有值。', 'the option --out lacks its value, or takes none.'],
    [['metrics', '--json=1'], '选项 --json 缺少值，或不该有值。', 'the option --json lacks its value, or takes none.'],
    [['verify', 'much'], '多出了 much。', 'much is one argument too many.'],
  ])(
    'is told in one sentence of one language: %j',
    async (args, chinese, english) => {
      for (const [language, sentence] of [['zh-CN', chinese] as const, ['en', english] as const]) {
        const [name, ...rest] = args
        const { code, err } = await run([name, '--lang', language, ...rest.map((arg) => (arg === 'LANG' ? language : arg))])
        expect([code, err]).toEqual([1, `plumbline ${name}: ${sentence}\n\n${usageOf(name, language)}`])
      }
    },
    30_000,
  )
})

it('nothing to import is one sentence, without the head of a table', async () => {
  for (const rest of [['-w', join(folder, 'w.duckdb')], ['--dry-run']]) {
    const { code, out, err } = await run(['import', empty, ...rest, '--lang', 'zh-CN'])
    expect([code, out, err]).toEqual([2, '', '没有找到可以导入的文件（.xlsx、.csv、.txt、.json 等）。请检查文件夹是否正确。\n'])
  }
}, 30_000)
