// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentOf } from '../../../analytics/report/build-document'
import type { ReportAnswers, ReportDocument } from '../../../analytics/report/document/document'
import { escaped } from '../../../analytics/report/html/escape'
import { reportHtml } from '../../../analytics/report/html/page'
import { sampleAnswers, sampleDocument } from './document'

const page = (text: string) => new DOMParser().parseFromString(text, 'text/html')
const shown = (document: ReportDocument) => page(reportHtml(document)).body.textContent ?? ''

/** Every text of the answers, but words that choose a style or a language, replaced. */
function filled(value: unknown, text: string, key = ''): unknown {
  if (['status', 'colour', 'language', 'band', 'code', 'id', 'kind', 'better', 'cause', 'severity'].includes(key)) return value
  if (typeof value === 'string') return text
  if (Array.isArray(value)) return value.slice(0, 3).map((entry) => filled(entry, text, key))
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, filled(entry, text, name)]))
  return value
}

describe('escaping', () => {
  it('gives the text back after parsing, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const parsed = page(`<!doctype html><p title="${escaped(text)}">${escaped(text)}</p>`).querySelector('p')
        const clean = text
          .replace(/\r\n?/g, '\n')
          .replace(/[\p{Cc}\p{Noncharacter_Code_Point}]/gu, (c) => (/[\t\n\u0085]/.test(c) ? c : '\uFFFD'))
        expect(parsed?.textContent).toBe(clean)
        expect(parsed?.getAttribute('title')).toBe(clean)
      }),
      { seed: 1, numRuns: 500 },
    )
  })

  it('replaces what HTML cannot hold', () => {
    expect(escaped(`a\u0000b\uD800c<&>"'`)).toBe('a\uFFFDb\uFFFDc&lt;&amp;&gt;&quot;&#39;')
  })
})

describe('the report', () => {
  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='x",
    '</style><script>',
    '</pre></details><iframe>',
    '<!-- --><b>',
  ])('keeps hostile text as text, wherever it stands: %s', (text) => {
    const output = reportHtml(documentOf(filled(sampleAnswers(), text) as ReportAnswers))
    expect(output).not.toMatch(/<script|<img|<iframe|<!--/i)
    const parsed = page(output)
    expect(parsed.querySelectorAll('script, img, iframe, link, object, embed').length).toBe(0)
    const attributes = [...parsed.querySelectorAll('*')].flatMap((element) => [...element.attributes].map(({ name }) => name))
    expect(attributes.filter((name) => name.startsWith('on'))).toEqual([])
    expect(parsed.body.textContent).toContain(text)
  })

  it('is one file that fetches and runs nothing', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      const output = reportHtml(sampleDocument(language))
      expect(output).not.toMatch(/<script|https?:\/\/|url\(|@import|\bsrc=|\bhref=/i)
    }
  })

  it('shows the three degrees with counts, interval and target', () => {
    const cards = [...page(reportHtml(sampleDocument())).querySelectorAll('.degrees .card')].map((card) =>
      card.textContent?.replace(/\s+/g, ' '),
    )
    expect(cards).toHaveLength(3)
    expect(cards[0]).toContain('数据可信度')
    expect(cards[0]).toContain('96.7%')
    expect(cards[0]).toContain('4,312 / 4,459')
    expect(cards[0]).toContain('94.7–98.7')
    expect(cards[0]).toContain('目标 ≥ 95%')
    expect(cards[1]).toContain('连续两月变差')
    expect(cards[2]).toContain('约需 590 项才能判定')
  })

  it('says of a figure without a target that it has none', () => {
    const metrics = sampleAnswers().metrics.map((metric) => ({ ...metric, status: 'no_target' as const, target: null }))
    const pills = [...page(reportHtml(sampleDocument('zh-CN', { metrics }))).querySelectorAll('.degrees .pill, tbody .pill')]
    expect(new Set(pills.slice(0, 7).map((pill) => pill.textContent))).toEqual(new Set(['无目标']))
  })

  it('lists months as columns, and nothing counted as no value', () => {
    const parsed = page(reportHtml(sampleDocument()))
    const table = parsed.querySelector('table')
    expect([...(table?.querySelectorAll('thead th') ?? [])].slice(6).map((head) => head.textContent)).toEqual([
      '2026-01',
      '2026-02',
      '2026-03',
    ])
    const empty = [...(table?.querySelectorAll('tbody tr') ?? [])][1]
    expect(empty.textContent).toContain('无数据')
    expect(empty.querySelectorAll('td')[0].textContent).toBe('—')
  })

  it('shows the first 200 of the attention list and counts all', () => {
    const text = shown(sampleDocument())
    expect(text).toContain('共 1,234 项，列出前 200 项')
    expect(text).toContain('找不到第 199 人')
    expect(text).not.toContain('找不到第 200 人')
    expect(text).toContain('部门3_自评.xlsx › Q1!A1')
  })

  it('shows reconciliation totals, both heatmaps, the nine-box, refused files and each figure’s SQL', () => {
    const text = shown(sampleDocument())
    for (const part of [
      '4,480',
      '4,368',
      '合同评审',
      '3 件缺少时间',
      '华东销售部',
      '格 9',
      '没有潜力依据',
      'p < 0.001',
      '坏文件.xlsx',
      'where a < b and c > 1',
      '一致率目标95%95%',
    ])
      expect(text).toContain(part)
    const withheld = [...page(reportHtml(sampleDocument())).querySelectorAll('td')].filter((cell) => cell.textContent === '✕')
    expect(withheld.map((cell) => cell.title)).toEqual(['为保护小群体，已隐去'])
  })

  it('tests the distribution only where the cuts leave it open, and says so', () => {
    const { board } = sampleAnswers()
    const percentile = { ...board, guidelineP: null, cuts: { ...board.cuts, mode: 'percentile' as const } }
    const text = shown(sampleDocument('zh-CN', { board: percentile }))
    expect(text).toContain('不作检验')
    expect(text).not.toContain('精确多项检验')
  })

  it('says of a mark which score is close to a cut, and of none where the error is unknown', () => {
    const { board } = sampleAnswers()
    const [first, second, third] = board.people
    const people = [
      { ...first, borderline: { performance: 'within_error', potential: 'within_error' } as const },
      { ...second, borderline: { performance: 'few_inputs', potential: 'within_error' } as const },
      { ...third, borderline: { performance: 'few_inputs', potential: 'few_inputs' } as const },
    ]
    const chips = page(reportHtml(sampleDocument('zh-CN', { board: { ...board, people } }))).querySelectorAll<HTMLElement>('.box .person')
    const marks = new Map([...chips].map((chip) => [chip.textContent, chip.title]))
    expect(marks.get(`${first.name} ↔↕${first.moved ? ' ↗' : ''}`)).toMatch(/^绩效临近切分 · 潜力临近切分/)
    expect(marks.get(`${second.name} ↕`)).toBe('潜力临近切分')
    expect(marks.get(third.name)).toBe('')
  })

  it('speaks English, is the same on every run, and says so where there is nothing', () => {
    const english = sampleDocument('en')
    expect(reportHtml(english)).toBe(reportHtml(english))
    expect(shown(english)).toContain('Data trust')
    const nothing = sampleDocument('en', {
      metrics: [],
      explanations: [],
      latency: {
        cells: [],
        withheld: [],
        steps: [],
        smallGroup: 5,
        elsewhere: null,
        flows: [],
        limits: { green: 2, red: 8 },
        problems: [],
      },
      matrix: { departments: [], cells: [], eiIndex: null, reciprocity: null },
      board: { ...english.answers.board, people: [], notPlaced: [], distribution: [], guidelineP: null },
      reconciliation: [],
      attention: { items: [], total: 0, byCode: [], said: [] },
      refused: [],
      asOf: '',
    })
    expect(shown(nothing)).toContain('No data')
    expect(shown(nothing)).not.toMatch(/NaN|undefined|null/)
  })
})
