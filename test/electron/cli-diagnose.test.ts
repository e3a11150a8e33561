// The one-off diagnosis on the sample: always the same bytes, in the promised shape, nothing left behind.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { metrics } from '../../analytics/catalog'
import { writeTraps } from '../../fixtures/files/traps'
import { few, fully } from '../faults/support/tries'
import { copyCompany } from '../support/company-files'
import type { Ran } from '../support/program'
import { commandLine, temporaryFolder } from './cli'

const folder = temporaryFolder()
const temporary = join(folder, 'tmp')
mkdirSync(temporary)
let run: ReturnType<typeof commandLine>
const sample = join(folder, '云织科技')
const tiny = join(folder, 'tiny')
let once: Ran
beforeAll(async () => {
  run = commandLine({ TMPDIR: temporary })
  await copyCompany(sample, { size: 'small' })
  once = await run(['diagnose', sample, '--out', join(folder, 'report')])
  mkdirSync(tiny)
  writeFileSync(join(tiny, '花名册.csv'), '工号,姓名,部门,入职日期\nA1,甲一,云帆/质量部,2021-03-01\nA2,乙二,云帆/仓储部,2021-03-01\n')
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const metricsOf = (report: string) => readFileSync(join(folder, report, 'metrics.json'), 'utf8')
type Json = { [key: string]: Json } & Json[]
const keys = (value: Json) => Object.keys(value)

describe('diagnose', () => {
  // Also of a few people, with names masked: cli-mask.test.ts.
  fully('gives one and the same metrics.json', async () => {
    expect((await run(['diagnose', sample, '--out', join(folder, 'again'), '--formats', 'json'])).code).toBe(0)
    expect(metricsOf('again')).toBe(metricsOf('report'))
  })

  it('answers 3 when rows need attention and the call is strict, and prints the same JSON on stdout', async () => {
    const strict = join(folder, 'strict')
    cpSync(tiny, strict, { recursive: true })
    writeFileSync(join(strict, '学习.csv'), '工号,姓名,课程名称,完成时间\nA1,甲一,安全,2026-01-05\nA9,壬九,安全,2026-01-05\n')
    const { code, out } = await run(['diagnose', strict, '--out', join(folder, 'report-1'), '--strict', '--json', '--formats', 'json'])
    expect(code).toBe(3)
    expect(out).toBe(metricsOf('report-1'))
    expect(readdirSync(join(folder, 'report-1'))).toEqual(['metrics.json'])
  })

  it('prints the three figures and where the report is', () => {
    for (const text of ['96.7%', '4,312', '≥ 95%', '78.0%', '42.0%', join(folder, 'report', 'report.html')])
      expect(once.out).toContain(text)
    expect([once.code, once.err]).toEqual([0, expect.not.stringContaining('Error')])
    expect(readdirSync(join(folder, 'report')).sort()).toEqual(['metrics.json', 'report.html'])
  })

  it('finds the cycle without being told', () => {
    expect(JSON.parse(metricsOf('report'))).toMatchObject({ schema: 'plumbline.metrics/3', cycle: '2026Q1', company: '云织科技' })
  })

  // As planted-truth.test.ts sees in process.
  fully(
    'names the company after its departments, whatever the folder is called',
    async () => {
      const elsewhere = join(folder, 'Downloads')
      cpSync(tiny, elsewhere, { recursive: true })
      expect((await run(['diagnose', elsewhere, '--out', join(folder, 'elsewhere'), '--formats', 'json'])).code).toBe(0)
      expect(JSON.parse(readFileSync(join(folder, 'elsewhere', 'metrics.json'), 'utf8')).company).toBe('云帆')
    },
    60_000,
  )

  it('writes metrics.json in its promised shape', () => {
    const json = JSON.parse(metricsOf('report')) as Json
    const head = ['schema', 'company', 'asOf', 'cycle', 'masked', 'slicedBy']
    expect(keys(json)).toEqual([
      ...head,
      'sources',
      'metrics',
      'nineBox',
      'heatmaps',
      'attention',
      'attentionTotal',
      'questions',
      'refused',
    ])
    expect(keys(json.sources[0])).toEqual([
      'file',
      'sheet',
      'kind',
      'encoding',
      'headerRow',
      'table',
      'template',
      'rows',
      'accepted',
      'attention',
      'leftOut',
      'asks',
      'unusedColumns',
    ])
    expect(keys(json.metrics)).toEqual(metrics.map(({ id }) => id))
    const counts = ['value', 'numerator', 'denominator', 'ci95']
    const beside: Record<string, string[]> = {
      duration: ['mean', 'median', 'p90', 'limit'],
      series: ['limits', 'outside'],
      count: ['groups'],
      index: ['parts'],
    }
    for (const metric of Object.values(json.metrics)) {
      const shape = metric.shape as unknown as string | undefined
      const own = shape ? ['shape', 'slicedBy', ...counts, ...(beside[shape] ?? [])] : counts
      expect(keys(metric)).toEqual([...own, 'target', 'status', 'unit', 'byMonth', 'byDepartment'])
      for (const month of metric.byMonth)
        expect(keys(month)).toEqual(expect.arrayContaining(['month', 'value', 'numerator', 'denominator']))
      for (const group of metric.byDepartment) expect(keys(group)).toEqual(expect.arrayContaining(['department', 'path']))
    }
    expect(json.metrics.consistency_rate).toMatchObject({ numerator: 4312, denominator: 4459, status: 'met' })
    expect(keys(json.nineBox)).toEqual(expect.arrayContaining(['weights', 'cuts', 'people', 'distribution', 'guideline']))
    const person = json.nineBox.people.find(({ box }) => box !== null)!
    expect(keys(person)).toEqual([
      'employeeNo',
      'name',
      'department',
      'peerGroup',
      'performance',
      'parts',
      'potential',
      'potentialRating',
      'potentialParts',
      'box',
      'boxName',
      'borderline',
      'evidence',
    ])
    expect(keys(person.parts)).toEqual(['automated', 'manager', 'crossDepartment'])
    expect(keys(json.heatmaps)).toEqual(['latency'])
    expect(keys(json.heatmaps.latency[0])).toEqual(['flow', 'stage', 'week', 'n', 'medianHours', 'p90Hours', 'shareRed'])
    expect(keys(json.attention[0])).toEqual(['code', 'severity', 'file', 'sheet', 'cell', 'message'])
  })

  it('keeps the row reconciliation in the file', () => {
    const { sources } = JSON.parse(metricsOf('report')) as {
      sources: { rows: number; accepted: number; attention: number; leftOut: Record<string, number> }[]
    }
    for (const { rows, accepted, attention, leftOut } of sources)
      expect(rows).toBe(accepted + attention + Object.values(leftOut).reduce((sum, count) => sum + count, 0))
  })

  it('leaves nothing in the temporary folder', () => {
    expect(readdirSync(temporary)).toEqual([])
  })

  it('answers 2 when nothing could be read, naming each file in the asked language', async () => {
    const bad = join(folder, 'bad')
    writeTraps(bad, ['xlsx-truncated.xlsx', 'xlsx-encrypted.xlsx'])
    const refused = await run(['diagnose', bad, '--out', join(folder, 'none'), '--lang', 'zh-CN'])
    expect(refused.code).toBe(2)
    expect(refused.err).toContain('未导入: 文件 xlsx-encrypted.xlsx 有密码保护。')
    expect(refused.err).toContain('xlsx-truncated.xlsx 不完整')
    expect(existsSync(join(folder, 'none'))).toBe(false)
  })

  it('answers 2 when the report cannot be written', async () => {
    const file = join(folder, 'a-file')
    writeFileSync(file, '')
    const inside = await run(['diagnose', tiny, '--out', join(file, 'inside')])
    expect([inside.code, inside.err]).toEqual([2, expect.stringContaining('cannot be used as a path here')])
    mkdirSync(join(folder, 'taken', 'metrics.json'), { recursive: true })
    const blocked = await run(['diagnose', tiny, '--out', join(folder, 'taken')])
    expect([blocked.code, blocked.err]).toEqual([2, expect.stringContaining('metrics.json in taken is not an earlier report')])
    expect(readdirSync(temporary)).toEqual([])
  })

  it.each(few([400, 50, 900], 1))('stops on an interrupt after %s ms and leaves nothing', async (delay) => {
    const out = join(folder, `stopped-${delay}`)
    const stopped = await run(['diagnose', sample, '--out', out], async (kill) => {
      while (!readdirSync(temporary).length) await new Promise((done) => setTimeout(done, 5))
      await new Promise((done) => setTimeout(done, delay))
      kill('SIGINT')
    })
    expect(stopped).toMatchObject({ code: 4, out: '' })
    expect(stopped.err).toContain('Cancelled')
    expect(existsSync(out)).toBe(false)
    expect(readdirSync(temporary)).toEqual([])
  })
})
