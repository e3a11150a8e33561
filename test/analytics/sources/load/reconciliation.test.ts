import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { thorough } from '../../../faults/support/tries'
import { loadAll, roster, type TestSheet, workspaceWith } from './sheets'

const people = roster([
  ['1', '甲一', '公司/甲部', '2020-01-01', null, '生产'],
  ['2', '乙二', '公司/甲部', '2020-01-01', null, '生产'],
  ['3', '丙三', '公司/乙部', '2020-01-01', null, '职能'],
])
describe('every row is accounted for', () => {
  const cell = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 500 }).map(String) },
    fc.constantFrom(
      null,
      '',
      ' ',
      '—',
      '合计',
      '小计',
      '制表人：甲',
      '85%',
      '1.2万',
      'abc',
      '1.23E+17',
      '1',
      '2',
      '3',
      '999',
      '甲一',
      '乙二',
      '丙三',
      '工号',
      '2026-01-05',
      '1/2/2026',
      '备注',
    ),
  )
  const rows = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { maxLength: 14 })
  const shapes: TestSheet['fields'][] = [
    ['employee_no', 'employee_name', '=1:产量', '=2:产量', null],
    ['employee_no', 'employee_name', 'indicator_name', 'month', 'value'],
  ]

  it('read = accepted + attention + left out, for any cells', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(0, 1, 2), async (cells, shape) => {
        const own = await workspaceWith(people)
        try {
          const sheet: TestSheet =
            shape === 2
              ? { kind: 'work_record', fields: ['record_no', 'employee_no', 'employee_name', 'at_end', 'quantity'], rows: cells }
              : { kind: 'reported_value', fields: shapes[shape], rows: cells }
          const results = await loadAll(own.db, [people, sheet])
          for (const result of results) {
            expect(result.read).toBe(result.accepted + result.attention + result.leftOut)
            expect(Object.values(result.leftOutByReason).reduce((a, b) => a + b, 0)).toBe(result.leftOut)
          }
          expect(results[1].read).toBe(cells.length + 1)
          const strays = await own.db.first<{ n: number }>(
            `select count(*) as n from (select _sheet_id, _row from reported_value union select _sheet_id, _row from work_record) v
             where exists (select 1 from excluded_row l where l.sheet_id = v._sheet_id and l.row = v._row)
                or exists (select 1 from data_issue a where a.sheet_id = v._sheet_id and a.row = v._row and a.blocking)`,
          )
          expect(strays?.n).toBe(0)
        } finally {
          own.close()
        }
      }),
      { numRuns: thorough ? 60 : 4, seed: 7 },
    )
  }, 240_000)
})
