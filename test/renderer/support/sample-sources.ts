// Plausible answers about sources, attention and settings.
import type { Calls, Input, Output } from '../../../electron/contract/contract'
import { departments } from './sample-answers'

const kindNames: Record<string, string> = { reported_value: '填报值', work_record: '过程记录', goal: '目标', employee: '花名册' }

const sheet = (
  sheetId: number,
  file: string,
  kind: Output<'sources.reconciliation'>[number]['kind'],
  read: number,
  attention: number,
  leftOut: Record<string, number>,
) => {
  const out = Object.values(leftOut).reduce((sum, count) => sum + count, 0)
  const csv = file.endsWith('.csv')
  return {
    sheetId,
    fileId: sheetId,
    file,
    sheet: csv ? file : 'Q1',
    kind,
    kindName: kind ? kindNames[kind] : '',
    asks: false,
    decisive: false,
    sourceKind: file.split('.').pop() ?? '',
    encoding: csv ? 'gb18030' : null,
    headerRow: 3,
    read,
    accepted: read - attention - out,
    attention,
    leftOut: out,
    leftOutByReason: leftOut,
    unusedColumns: sheetId < 3 ? [{ column: 7, header: '班车线路', cells: read }] : [],
    importedAt: '2026-04-08T02:12:00Z',
  }
}
export const reconciliation: Output<'sources.reconciliation'> = [
  ...departments.map((name, index) =>
    sheet(index + 10, `${name}_自评.xlsx`, 'reported_value', 320 + index, index === 5 ? 14 : 0, {
      title: 2,
      header: 2,
      subtotal: 1,
      note: 2,
    }),
  ),
  sheet(1, 'MES_工序完成.csv', 'work_record', 418220, 13, { header: 1 }),
  sheet(2, '飞书_OKR.json', 'goal', 1206, 0, {}),
  sheet(3, '花名册.xlsx', 'employee', 318, 0, { title: 1, header: 1, note: 4 }),
  sheet(4, '填表说明.xlsx', null, 22, 0, { instruction: 22 }),
]

const labels: [Output<'attention.list'>['items'][number]['code'], string, number, string][] = [
  ['unmatched_person', '无法匹配员工', 14, '找不到编号或姓名对应的员工'],
  ['unparseable', '无法解析的数值', 9, '“约 85” 不是一个数'],
  ['mixed_percent', '百分比写法混用', 3, '同一列里既有 85% 也有 0.85'],
  ['ambiguous_date', '日期有歧义', 1, '03/04 可能是 3 月 4 日或 4 月 3 日'],
]
export function attention({ offset, limit, code }: Input<'attention.list'>): Output<'attention.list'> {
  const all = labels.flatMap(([itemCode, , count, message], kind) =>
    Array.from({ length: count }, (_, index) => ({
      itemId: kind * 100 + index,
      code: itemCode,
      severity: kind === 0 ? ('block' as const) : ('warn' as const),
      blocking: kind === 0,
      message,
      advice: '打开原单元格核对后重新导入。',
      file: '华东销售部_自评.xlsx',
      sheet: 'Q1',
      cell: {
        sheetId: 15,
        row: 8 + index,
        column: 0,
        address: `华东销售部_自评.xlsx › Q1!A${8 + index}`,
        where: { file: '华东销售部_自评.xlsx', at: `Q1!A${8 + index}`, column: null },
      },
      readings:
        itemCode === 'mixed_percent'
          ? [
              { as: 'size' as const, label: '按大小读：85 = 85%' },
              { as: 'points' as const, label: '都按百分点：85 = 85%' },
            ]
          : [],
      words: null,
    })),
  )
  const found = code ? all.filter((item) => item.code === code) : all
  return {
    items: found.slice(offset, offset + limit),
    said: [{ sheetId: 15, column: 5, word: null, label: '按大小读', cell: found[0]?.cell ?? null }],
    total: found.length,
    byCode: labels.map(([id, label, count]) => ({ code: id, label, count })),
  }
}

export function raw({ row, column }: Input<'sources.raw'>): Output<'sources.raw'> {
  const headers = ['工号', '姓名', '指标', '1月', '2月', '3月', '自评', '备注']
  return {
    file: '华东销售部_自评.xlsx',
    sheet: 'Q1',
    columns: headers.map((header, index) => ({
      column: index,
      letter: String.fromCharCode(65 + index),
      header,
      field: ['employee_no', 'employee_name', 'indicator_name', 'value', 'value', 'value', 'self_score', null][index],
      hidden: index === 6,
      notStored: null,
    })),
    rows: Array.from({ length: 24 }, (_, index) => {
      const at = Math.max(1, row - 12) + index
      return {
        row: at,
        cells: ['YZ1007', '陈思远', '首件检验一次通过率', '97.1%', '97.4%', '97.2', '92', index % 7 === 0 ? '小计' : null],
        leftOut: index % 7 === 0 ? 'subtotal' : null,
        attention: index % 5 === 3,
      }
    }),
    focus: { row, column },
  }
}

const setting = (
  key: string,
  value: string,
  unit: string,
  group: string,
  meaning: string,
  changed = false,
): Calls['settings.list']['output'][number] => ({
  key,
  value,
  default: changed ? '0.90' : value,
  unit,
  group,
  meaning,
  source: changed ? 'user' : 'default',
})
export const settings: Output<'settings.list'> = [
  setting('consistency.target', '0.95', 'share', '数据可信度', '一致率目标'),
  setting('consistency.rel_tol', '0.01', 'share', '数据可信度', '数值允许的相对误差'),
  setting('completeness.target', '0.92', 'share', '数据可信度', '过程数据完整率目标', true),
  setting('lag.limit_days', '11', 'days', '数据可信度', '记录滞后上限（天）'),
  setting('latency.green_hours', '2', 'hours', '归因', '绿色上限（小时）'),
  setting('ninebox.weight.automated', '70', 'weight', '九宫格', '绩效中自动结果的权重'),
  setting('ninebox.cuts.mode', 'percentile', 'choice', '九宫格', '切分方式'),
  setting('privacy.mask_names', '1', 'switch', '隐私', '投屏时遮蔽姓名'),
]
