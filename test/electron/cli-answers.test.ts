// Questions that an import leaves open go into a file; filled in, the same command reads what waited.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { few, fully } from '../faults/support/tries'
import { commandLine, failedChecks, temporaryFolder } from './cli'

const folder = temporaryFolder()
const files = join(folder, 'files')
const workspace = join(folder, 'q1.duckdb')
const answers = join(folder, 'answers.yaml')
let run: ReturnType<typeof commandLine>
beforeAll(() => {
  run = commandLine()
  mkdirSync(files)
  const people = (...rows: string[]) => `代码,叫什么,哪个组,哪天来的\n${rows.join('\n')}\n`
  writeFileSync(join(files, 'odd.csv'), people('Z00001,卜凡舟,装配,2021-03-01', 'Z00002,向晚宁,装配,2022-07-18'))
  writeFileSync(join(files, 'odd too.csv'), people('Z00003,任平生,质检,2023-01-09'))
  writeFileSync(
    join(files, '目标.csv'),
    '目标编号,目标名称,员工编号,权重,完成率,截止日期\nG1,降本,Z00001,60%,0.85,1/2/2026\nG2,提效,Z00002,40%,85,3/2/2026\n',
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const importing = (...more: string[]) => run(['import', files, '--answers', answers, '--lang', 'zh-CN', ...more])
const written = () => parse(readFileSync(answers, 'utf8')) as { sheets: Record<string, unknown>[]; columns: Record<string, unknown>[] }
const fill = (...changes: [string | RegExp, string][]) =>
  writeFileSync(
    answers,
    changes.reduce((text, [from, to]) => text.replace(from, to), readFileSync(answers, 'utf8')),
  )
const rows = async (query: string) => JSON.parse((await run(['sql', '-w', workspace, query, '--json'])).out)
const columnsOf = 'A: employee_no, B: employee_name, C: department, D: hire_date'

describe('import --answers', () => {
  it('writes what is asked and what there is to choose, and stores nothing in a dry run', async () => {
    const { code, err } = await importing('--dry-run')
    expect([code, err.trim().split('\n').at(-1)]).toEqual([0, '4 个问题写入 answers.yaml。填好后再运行一次同样的命令。'])
    expect(readdirSync(folder).sort()).toEqual(['answers.yaml', 'files'])
    expect(written()).toEqual({
      sheets: [
        expect.objectContaining({ file: 'odd.csv', sheet: 'odd', kind: null, headerRow: 1 }),
        expect.objectContaining({ file: 'odd too.csv', sheet: 'odd too', kind: null }),
      ],
      columns: [
        { file: '目标.csv', sheet: '目标', column: 'E', answer: null },
        { file: '目标.csv', sheet: '目标', column: 'F', answer: null },
      ],
    })
    const text = readFileSync(answers, 'utf8')
    for (const said of [
      '# 目标.csv › 第 2 行 · 截止日期',
      'dmy — 先日后月：1/2/2026 = 2026-02-01',
      'A: # 代码 — 例 Z00001 · Z00002',
      'employee_no 工号',
    ])
      expect(text).toContain(said)
  })

  it('takes an empty value for no answer', async () => {
    const before = readFileSync(answers, 'utf8')
    const { code, err } = await importing('--dry-run')
    expect([code, err.trim().split('\n').at(-1)]).toEqual([0, 'answers.yaml 里还有 4 个问题没有回答。'])
    expect(readFileSync(answers, 'utf8')).toBe(before)
  })

  it('reads what was filled in, one answer for all sheets of the template, and asks what is asked then', async () => {
    fill(
      [/kind:\n/, 'kind: employee\n'],
      [/columns:\n( {6}[A-D]: .*\n)+/, `columns: { ${columnsOf} }\n`],
      [/(column: F[\s\S]*?answer:)/, '$1 dmy'],
    )
    const { code, err } = await importing('-w', workspace)
    expect([code, err.trim().split('\n').at(-1)]).toEqual([0, 'answers.yaml 里还有 1 个问题没有回答。'])
    expect(await rows('select employee_no as no from employee order by 1')).toEqual([{ no: 'Z00001' }, { no: 'Z00002' }, { no: 'Z00003' }])
    const goals = 'select goal_no as no, progress, due_date::varchar as due from goal order by 1'
    expect(await rows(goals)).toEqual([
      { no: 'G1', progress: null, due: '2026-02-01' },
      { no: 'G2', progress: null, due: '2026-02-03' },
    ])
    fill([/(column: E[\s\S]*?answer:)/, '$1 size'])
    const last = await importing('-w', workspace)
    expect(last.err.trim().split('\n').at(-1)).toBe('没有待回答的问题。')
    expect(last.err).toContain('已照答复文件重新读取 1 处。')
    expect((await rows(goals)).map(({ progress }: { progress: number }) => progress)).toEqual([0.85, 0.85])
    expect(await failedChecks(run, workspace)).toEqual({ code: 0, failed: [] })
  })

  it('keeps what a person wrote, and adds what is new', async () => {
    const before = readFileSync(answers, 'utf8')
    writeFileSync(join(files, 'more.csv'), '谁,啥\nZ00001,1\n')
    const { err } = await importing('-w', workspace)
    expect(err.trim().split('\n').at(-1)).toBe('1 个问题写入 answers.yaml。填好后再运行一次同样的命令。')
    expect(written().sheets.map(({ file }) => file)).toEqual(['odd.csv', 'odd too.csv', 'more.csv'])
    expect(readFileSync(answers, 'utf8')).toContain(before.slice(0, before.indexOf('odd too.csv')))
    rmSync(join(files, 'more.csv'))
  })

  // What becomes of the words: flow/word-meanings.test.ts.
  fully('asks what words mean and what ratings are worth, a line each', async () => {
    const rated = join(folder, 'rated')
    mkdirSync(rated)
    writeFileSync(join(rated, '名单.csv'), '工号,姓名,部门,入职日期\nZ00001,卜凡舟,装配,2021-03-01\nZ00002,向晚宁,装配,2022-07-18\n')
    writeFileSync(
      join(rated, '互评.csv'),
      '被评人工号,被评人,评价人工号,评价人,评价关系,评价周期,等级\nZ00001,卜凡舟,Z00002,向晚宁,搭子,2026Q1,A\nZ00002,向晚宁,Z00001,卜凡舟,搭子,2026Q1,B\n',
    )
    const [file, place] = [join(folder, 'words.yaml'), join(folder, 'rated.duckdb')]
    const importRated = () => run(['import', rated, '-w', place, '--answers', file, '--lang', 'zh-CN'])
    await importRated()
    const text = readFileSync(file, 'utf8')
    for (const line of ['PEER 同事 · CROSS_DEPT 跨部门', '搭子: # 2 行', 'A: # 1 行 · 可能是 3/3', '如 4/5']) expect(text).toContain(line)
    writeFileSync(file, text.replace('搭子:', '搭子: PEER').replace('A:', 'A: 4/5').replace('B:', 'B: 3/5'))
    const { err } = await importRated()
    expect(err.trim().split('\n').at(-1)).toBe('没有待回答的问题。')
    const { out } = await run(['sql', '-w', place, 'select type, score, score_max as top from review order by score', '--json'])
    expect(JSON.parse(out)).toEqual([
      { type: 'PEER', score: 3, top: 5 },
      { type: 'PEER', score: 4, top: 5 },
    ])
  })

  const mistakes = [
    ['columns:\n  - { file: odd.csv, sheet: odd, column: A, words: { A: friend } }\n', 'wrong.yaml 第 2 行：这种数据没有字段“friend”'],
    ['sheets: [', 'wrong.yaml 第 1 行：“YAML”'],
    ['sheets:\n  - { file: odd.csv, sheet: odd, sort: employee }\n', 'wrong.yaml 第 2 行：“sort”'],
    ['sheets:\n  - { file: odd.csv, sheet: odd, kind: people }\n', 'wrong.yaml 第 2 行：没有“people”这种数据'],
    [
      'sheets:\n  - { file: odd.csv, sheet: odd, kind: employee, columns: { A: number } }\n',
      'wrong.yaml 第 2 行：这种数据没有字段“number”',
    ],
    ['sheets:\n  - { file: odd.csv, sheet: odd, kind: employee, columns: { 7: employee_no } }\n', 'wrong.yaml 第 2 行：“7”'],
    [
      'sheets:\n  - { file: odd.csv, sheet: odd, kind: employee, columns: { C: department } }\n',
      'wrong.yaml 第 2 行：odd.csv › odd 还要写明',
    ],
    ['columns:\n  - { file: odd.csv, sheet: Odd, column: A, answer: dmy }\n', 'wrong.yaml 第 2 行：本次导入里没有“odd.csv › Odd”'],
    ['columns:\n  - { file: odd.csv, sheet: odd, column: A, answer: maybe }\n', 'wrong.yaml 第 2 行：这种数据没有字段“maybe”'],
  ]
  it.each(few(mistakes, 2))('names the place of a mistake and changes nothing: %s', async (text, message) => {
    const wrong = join(folder, 'wrong.yaml')
    writeFileSync(wrong, text)
    const { code, err } = await run(['import', files, '-w', workspace, '--answers', wrong, '--lang', 'zh-CN'])
    expect([code, err]).toEqual([2, expect.stringContaining(message)])
    expect(readFileSync(wrong, 'utf8')).toBe(text)
    expect(existsSync(`${wrong}.new`)).toBe(false)
  })
})
