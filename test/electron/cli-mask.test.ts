// `--mask`: the report and metrics.json of a company of hard names tell nobody's name and nobody's number.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeTraps } from '../../fixtures/files/traps'
import { few, thorough } from '../faults/support/tries'
import { hardPeople, phone, strangers, textsIn, told, writeHardCompany } from '../support/hard-company'
import { commandLine, temporaryFolder } from './cli'

const folder = temporaryFolder()
const files = join(folder, '孙丽科技')
let run: ReturnType<typeof commandLine>
const read = (out: string, file: string) => readFileSync(join(folder, out, file), 'utf8')
beforeAll(async () => {
  run = commandLine()
  writeHardCompany(files)
  writeTraps(files, ['xlsx-truncated.xlsx'])
  for (const [out, formats] of [
    ['masked', 'html,json'],
    ['again', thorough ? 'html,json' : 'json'],
  ]) {
    const { code } = await run(['diagnose', files, '--out', join(folder, out), '--formats', formats, '--mask', '--lang', 'zh-CN'])
    expect(code).toBe(0)
  }
  expect((await run(['diagnose', files, '--out', join(folder, 'open'), '--lang', 'zh-CN'])).code).toBe(0)
}, 180_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What stands between the tags, and in their attributes. The words and statements of the metrics are ours. */
function textsOf(html: string): string[] {
  const page = html.replace(/<style>[\s\S]*?<\/style>|<pre>[\s\S]*?<\/pre>/g, '')
  return [...page.matchAll(/>([^<]+)<|="([^"]*)"/g)].map(([, text, attribute]) => text ?? attribute)
}
/** 质量 is also a word of ours, in how a figure is computed. */
const isOurs = (who: string, text: string) => who === '质量' && /^(?!.*质量部).{12,}$/s.test(text)
const leaks = (texts: string[]) => texts.flatMap((text) => told(text).flatMap((who) => (isOurs(who, text) ? [] : [`${who}: ${text}`])))

describe('without masking', () => {
  // Chinese names are shown without the blanks they are set with.
  const shown = (name: string) => (/^[\p{Script=Han}\s]+$/u.test(name) ? name.replace(/\s/g, '') : name.normalize('NFKC'))

  it('both files name everybody, as they always did', () => {
    const json = JSON.parse(read('open', 'metrics.json'))
    expect(json).toMatchObject({ schema: 'plumbline.metrics/3', masked: false, company: '孙丽科技' })
    const people = new Map<string, string>(
      json.nineBox.people.map((one: { employeeNo: string; name: string }) => [one.employeeNo, one.name]),
    )
    for (const { no, name } of hardPeople.filter(({ name }) => name !== '周离职')) expect(people.get(no)).toBe(shown(name))
    const said = new Set(textsOf(read('open', 'report.html')).flatMap((text) => told(text)))
    for (const who of ['孙 丽', 'john SMITH', '欧阳娜娜', strangers[0].name]) expect(said).toContain(who)
  })
})

describe('masked', () => {
  it('metrics.json has codes in no order of the numbers, stand-ins, and no text that tells who somebody is', () => {
    const json = JSON.parse(read('masked', 'metrics.json'))
    const open = JSON.parse(read('open', 'metrics.json'))
    expect(json).toMatchObject({ schema: 'plumbline.metrics/3', masked: true, company: '公司 1', cycle: '2026Q1' })
    expect(leaks(textsIn(json))).toEqual([])
    expect(json.nineBox.people.map(({ name }: { name: string }) => name)).toEqual(
      Array.from({ length: 14 }, (_, n) => `员工 ${String(n + 1).padStart(2, '0')}`),
    )
    const scores = ({ nineBox }: typeof json) =>
      nineBox.people.map((one: { performance: number; potential: number }) => [one.performance, one.potential].join())
    expect(scores(json)).not.toEqual(scores(open))
    expect(scores(json).sort()).toEqual(scores(open).sort())
    expect(Object.keys(json.metrics)).toEqual(Object.keys(open.metrics))
    for (const [id, metric] of Object.entries<{ value: number | null }>(json.metrics)) expect(metric.value).toBe(open.metrics[id].value)
  })

  it('says of a person only what a small group at least has in common', () => {
    const { people } = JSON.parse(read('masked', 'metrics.json')).nineBox
    const said = people.map(({ department, peerGroup }: { department: string; peerGroup: string }) => `${department} · ${peerGroup}`)
    for (const one of said) expect(said.filter((other: string) => other === one).length).toBeGreaterThanOrEqual(5)
  })

  it('keeps the row reconciliation and the attention list, with files and sheets by number where they name somebody', () => {
    const json = JSON.parse(read('masked', 'metrics.json'))
    const open = JSON.parse(read('open', 'metrics.json'))
    const names = json.sources.map(({ file, sheet }: { file: string; sheet: string }) => `${file} › ${sheet}`)
    expect(names).toContain('花名册.xlsx › 花名册')
    expect(names).toContain('文件 2 › 工作表 1')
    expect(names).toContain('文件 1 › Sheet1')
    expect(json.sources.map(({ rows }: { rows: number }) => rows)).toEqual(open.sources.map(({ rows }: { rows: number }) => rows))
    expect(json.attention.map(({ code }: { code: string }) => code)).toEqual(open.attention.map(({ code }: { code: string }) => code))
    expect(json.attention.find(({ code }: { code: string }) => code === 'unmatched_person').message).toBe('花名册中找不到“＊”。')
    expect(json.refused).toMatchObject([{ file: 'xlsx-truncated.xlsx', code: 'truncated_zip' }])
  })

  it('the report says that it is masked, and nobody’s name in text, title or attribute', () => {
    const html = read('masked', 'report.html')
    expect(html).toContain('姓名已遮蔽')
    expect(html).toContain('员工 07')
    expect(html).toContain('运营部')
    expect(leaks(textsOf(html))).toEqual([])
    expect(html).not.toContain(phone)
  })

  it('the same files give the same bytes', () => {
    for (const file of few(['metrics.json', 'report.html'], 1)) expect(read('again', file)).toBe(read('masked', file))
  })

  it('a workspace answers as its files do, whole and in a slice', async () => {
    const workspace = join(folder, 'w.duckdb')
    expect((await run(['import', files, '-w', workspace])).code).toBe(0)
    for (const slice of [[], ['--slice', 'department=孙丽科技/孙丽工作室']]) {
      const { code, out } = await run(['metrics', '-w', workspace, '--json', '--mask', '--lang', 'zh-CN', ...slice])
      expect(code).toBe(0)
      expect(JSON.parse(out)).toMatchObject({ masked: true })
      // Four people of a department are a small group altogether.
      if (slice.length) expect(Object.keys(JSON.parse(out).nineBox)).toEqual(['weights', 'cuts', 'withheld'])
      expect(leaks(textsIn(JSON.parse(out)))).toEqual([])
    }
  }, 60_000)
})
