import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { headerOf } from '../../../.tools/sql-as-text'
import { metrics } from '../../../analytics/catalog'
import { DefinitionError, readDefinition } from '../../../analytics/metric/definition'
import { settingColumn, settingsRead } from '../../../analytics/metric/setting-values'
import { settings } from '../../../analytics/workspace/setting-specs'

const good = `-- metric: example
-- room: room
-- shape: ratio
-- title: { zh: 例, en: Example }
-- words:
--   zh: 说明
--   en: Words
-- unit: share
-- target: example.target
-- better: lower
-- settings: [example.target, example.limit]
-- rows: one row per thing
-- details:
--   - { key: side, zh: 一方, en: Side, kind: words }
-- secondary:
--   - { key: late, zh: 迟, en: Late, count_if: "side = 'a, b'" }
--   - { key: typical, zh: 中, en: Middle, unit: days, median: took_ms, where: counted and took_ms > 0, per: 86400000 }
select 1`
const file = 'analytics/room/example.sql'
const read = (sql: string, path = file) => readDefinition(path, { sql, header: headerOf(sql) })

describe('header of a metric file', () => {
  it('is read in full', () => {
    const { sql, ...definition } = read(good)
    expect(sql).toBe(good)
    expect(definition).toEqual({
      id: 'example',
      room: 'room',
      shape: 'ratio',
      title: { 'zh-CN': '例', en: 'Example' },
      words: { 'zh-CN': '说明', en: 'Words' },
      unit: 'share',
      target: 'example.target',
      better: 'lower',
      headline: false,
      settings: ['example.target', 'example.limit'],
      drillThrough: null,
      stored: false,
      details: [{ key: 'side', label: { 'zh-CN': '一方', en: 'Side' }, kind: 'words' }],
      secondary: [
        { key: 'late', unit: 'count', label: { 'zh-CN': '迟', en: 'Late' }, rows: "side = 'a, b'", of: null },
        {
          key: 'typical',
          unit: 'days',
          label: { 'zh-CN': '中', en: 'Middle' },
          rows: null,
          of: { aggregate: 'median', column: 'took_ms', where: 'counted and took_ms > 0', per: 86_400_000 },
        },
      ],
      file,
    })
  })
  it.each([
    ['no header at all', 'select 1'],
    ['a header below the statement', `select 1\n${good}`],
    ['no name', good.replace('-- metric: example\n', '')],
    ['a key nobody reads', good.replace('-- unit', '-- colour: red\n-- unit')],
    ['no room', good.replace('-- room: room\n', '')],
    ['an unknown shape', good.replace('shape: ratio', 'shape: circle')],
    ['no side that is good', good.replace('better: lower', 'better: bigger')],
    ['an unknown unit', good.replace('unit: share', 'unit: money')],
    ['a title in one language', good.replace(', en: Example', '')],
    ['no words in English', good.replace('--   en: Words\n', '')],
    ['empty words', good.replace('zh: 说明', "zh: ' '")],
    ['no settings', good.replace('-- settings: [example.target, example.limit]\n', '')],
    ['no word of its rows', good.replace('-- rows: one row per thing\n', '')],
    ['a detail without a label', good.replace(', zh: 一方, en: Side', '')],
    ['a detail of unknown kind', good.replace('kind: words', 'kind: picture')],
    ['a count without its condition', good.replace(', count_if: "side = \'a, b\'"', '')],
    ['a measure of unknown unit', good.replace('unit: days', 'unit: cakes')],
    ['a measure of no column', good.replace('median: took_ms, ', '')],
    ['a measure of two aggregates', good.replace('median: took_ms', 'median: took_ms, p90: took_ms')],
    ['an aggregate of an expression', good.replace('median: took_ms', 'median: abs(took_ms)')],
  ])('is refused with %s', (_, sql) => expect(() => read(sql)).toThrow(DefinitionError))
  const shaped = (lines: string) => good.replace('-- shape: ratio', lines).replace('-- unit: share\n-- target: example.target\n', '')
  const duration = shaped('-- shape: duration\n-- unit: days\n-- amount: took_ms\n-- limit: example.limit')
  const count = shaped('-- shape: count\n-- unit: count\n-- groups: { of: side, zh: 方, en: Sides }').replace('-- better: lower\n', '')
  const part = (key: string) => `{ key: ${key}, zh: 甲, en: A, weight: example.limit }`
  const index = shaped(`-- shape: index\n-- unit: points\n-- score: score\n-- parts: [${part('a')}, ${part('b')}]`)
  it('says of a shape what only that shape has', () => {
    expect(read(duration)).toMatchObject({
      shape: 'duration',
      amount: 'took_ms',
      per: 1,
      leads: 'median',
      limit: 'example.limit',
      target: null,
    })
    expect(read(count)).toMatchObject({ shape: 'count', better: null, groups: { of: 'side', label: { 'zh-CN': '方', en: 'Sides' } } })
    expect(read(index)).toMatchObject({ shape: 'index', score: 'score', parts: [{ key: 'a', weight: 'example.limit' }, { key: 'b' }] })
  })
  it.each([
    ['a duration of nothing', duration.replace('-- amount: took_ms\n', '')],
    ['a duration in shares', duration.replace('unit: days', 'unit: share')],
    ['a duration with a target', `-- target: example.target\n${duration}`],
    ['a limit that is no setting of its own', duration.replace('limit: example.limit', 'limit: other.limit')],
    ['a ratio with an amount', good.replace('-- unit', '-- amount: took_ms\n-- unit')],
    ['a target that is no setting of its own', good.replace('[example.target, ', '[')],
    ['a count by nothing', count.replace(/-- groups.*\n/, '')],
    ['a count that is good on one side', count.replace('-- settings', '-- better: lower\n-- settings')],
    ['a rate without exposure', shaped('-- shape: rate\n-- unit: per_person_week')],
    ['a series with an amount', shaped('-- shape: series\n-- unit: share\n-- amount: took_ms')],
    ['an index of one part', index.replace(`${part('a')}, `, '')],
    ['a weight that is no setting of its own', index.replace('weight: example.limit', 'weight: other')],
  ])('is refused with %s', (_, sql) => expect(() => read(sql)).toThrow(DefinitionError))
  it('is refused under another name than the file’s', () => expect(() => read(good, 'analytics/room/other.sql')).toThrow(/other\.sql/))
})

describe('the catalog', () => {
  it.each(metrics)('$id: the file says what the catalog installs, its settings exist and its target is one of them', (metric) => {
    expect(readFileSync(metric.file, 'utf8')).toBe(metric.sql)
    const known = new Set(settings.map((setting) => setting.key))
    expect(metric.settings.filter((key) => !known.has(key))).toEqual([])
    if (metric.target) expect(metric.settings).toContain(metric.target)
    const columns = new Set([...metric.sql.matchAll(/\bsetting\.(\w+)/g)].map(([, column]) => column))
    expect([...columns].sort()).toEqual(settingsRead(metric).map(settingColumn).sort())
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
