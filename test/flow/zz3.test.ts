import { test } from 'vitest'
import { kinds } from '../../analytics/kinds/kinds'
import { readColumns } from '../../analytics/sources/mapping/columns'
import { withoutCommonDecor } from '../../analytics/sources/mapping/common-decor'
import { matchKind, readBy, withProof } from '../../analytics/sources/mapping/match'
import { valueColumnsOf } from '../../analytics/sources/mapping/value-columns'
import { recognise } from '../../analytics/sources/recognise/recognise'
import { openSource } from '../../importers/read'

test('x', async () => {
  for (const [f, name] of JSON.parse(process.env.ZZ!)) {
    const r = await openSource(f)
    for (const s of await recognise(r, {} as any)) {
      if (name && !s.sheet.name.includes(name)) continue
      console.log('###', f, s.sheet.name, s.mapping?.kind, JSON.stringify(s.mapping?.questions))
      const grid = await r.preview(s.sheet.index, 60)
      const layout = s.layout!
      const cols = withoutCommonDecor(
        readColumns(
          layout,
          grid.rows.filter((x: any) => x.row >= layout.firstDataRow).map((x: any) => x.cells),
          s.sheet.name,
        ),
      )
      const ms = kinds
        .map((k) => withProof(matchKind(k, cols, valueColumnsOf(k, cols, new Set()), new Set()), cols, { given: new Set(), paid: false }))
        .sort((a, b) => b.score - a.score)
        .slice(0, +(process.env.N ?? 4))
      for (const m of ms)
        console.log(
          m.spec.kind,
          m.score.toFixed(2),
          JSON.stringify(m.missing),
          JSON.stringify(m.blocking.map((b) => b.code + b.field)),
          m.fields.map((x) => x.field + '=' + x.header).join(' | '),
          '##',
          m.valueColumns.map((v) => v.header).join(' | '),
          'UNREAD',
          cols
            .filter((c) => !readBy(m).has(c.column))
            .map((c) => c.header)
            .slice(0, 25)
            .join(','),
        )
    }
    await r.close()
  }
})
