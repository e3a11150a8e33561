import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { metrics } from '../../../analytics/catalog'
import { DefinitionError, readDefinition } from '../../../analytics/metric/definition'
import { settings } from '../../../analytics/workspace/settings'

const good = `-- metric: example · title: 例 / Example · unit: share · target: example.target · better: lower
-- zh: 说明
-- en: Words
-- settings: example.target, example.limit
-- detail: side · 一方 / Side · words
-- beside: late · count · 迟 / Late · side = 'a · b'
-- beside: typical · days · 中 / Middle · median(days)
-- one row per thing
select 1`
const file = 'analytics/room/example.sql'

describe('header of a metric file', () => {
  it('is read in full', () => {
    const { sql, ...definition } = readDefinition(file, good)
    expect(sql).toBe(good)
    expect(definition).toEqual({
      id: 'example',
      title: { 'zh-CN': '例', en: 'Example' },
      words: { 'zh-CN': '说明', en: 'Words' },
      unit: 'share',
      target: 'example.target',
      better: 'lower',
      settings: ['example.target', 'example.limit'],
      details: [{ key: 'side', label: { 'zh-CN': '一方', en: 'Side' }, kind: 'words' }],
      besides: [
        {
          key: 'late',
          unit: 'count',
          label: { 'zh-CN': '迟', en: 'Late' },
          sql: "count(*) filter (side = 'a · b')",
          rows: "side = 'a · b'",
        },
        { key: 'typical', unit: 'days', label: { 'zh-CN': '中', en: 'Middle' }, sql: 'median(days)', rows: null },
      ],
      file,
    })
  })
  it.each([
    ['no header at all', 'select 1'],
    ['a header below the statement', `select 1\n${good}`],
    ['two metrics', good.replace('-- zh', '-- metric: other\n-- zh')],
    ['no target', good.replace(' · target: example.target', '')],
    ['no side that is good', good.replace('better: lower', 'better: bigger')],
    ['an unknown unit', good.replace('unit: share', 'unit: money')],
    ['a title in one language', good.replace('例 / Example', '例')],
    ['no words in English', good.replace('-- en: Words\n', '')],
    ['empty words', good.replace('说明', '')],
    ['no settings line', good.replace('-- settings: example.target, example.limit\n', '')],
    ['a detail without a label', good.replace(' · 一方 / Side · words', '')],
    ['a detail of unknown kind', good.replace('· words', '· picture')],
    ['a fact without its condition', good.replace(/ · side = .*/, '')],
    ['a fact of unknown unit', good.replace('late · count', 'late · cakes')],
  ])('is refused with %s', (_, sql) => expect(() => readDefinition(file, sql)).toThrow(DefinitionError))
  it('is refused under another name than the file’s', () =>
    expect(() => readDefinition('analytics/room/other.sql', good)).toThrow(/other\.sql/))
})

describe('the catalog', () => {
  it.each(metrics)('$id: the file says what the catalog installs, its settings exist and its target is one of them', (metric) => {
    expect(readFileSync(metric.file, 'utf8')).toBe(metric.sql)
    const known = new Set(settings.map((setting) => setting.key))
    expect(metric.settings.filter((key) => !known.has(key))).toEqual([])
    if (metric.target) expect(metric.settings).toContain(metric.target)
    for (const [, key] of metric.sql.matchAll(/setting_number\('([^']+)'\)/g)) expect(metric.settings).toContain(key)
  })
  it('is documented in full', () => {
    const text = readFileSync('docs/metrics.md', 'utf8')
    for (const metric of metrics) {
      expect(text, metric.id).toContain(`\`${metric.id}\``)
      for (const part of [metric.title['zh-CN'], metric.title.en, metric.words['zh-CN'], metric.words.en, metric.file, ...metric.settings])
        expect(text).toContain(part)
    }
  })
})
