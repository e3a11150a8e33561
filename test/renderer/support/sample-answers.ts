// Plausible answers of an invented company; figures of the three degrees as published.
import type { Input, Output } from '../../../electron/contract/contract'

type Metric = Output<'metric.answer'>
export const departments = [
  '运营部',
  '供应链部',
  '质量部',
  '商品部',
  '研发部',
  '华东销售部',
  '华南销售部',
  '客服部',
  '人力资源部',
  '财务部',
  '信息部',
  '行政部',
]

export const info: NonNullable<Output<'workspace.info'>> = {
  path: 'workspaces/云织科技 2026Q1.duckdb',
  name: '云织科技 2026Q1',
  company: '云织科技',
  cycle: '2026Q1',
  opensAt: '2026Q1',
  cycles: [
    { id: '2026Q1', name: '2026Q1', first: '2026-01-01', last: '2026-03-31' },
    { id: '2025Q4', name: '2025Q4', first: '2025-10-01', last: '2025-12-31' },
    { id: '2025Q3', name: '2025Q3', first: '2025-07-01', last: '2025-09-30' },
  ],
  people: 312,
  departments: [
    { id: 'd0', name: '云织科技', path: '云织科技', level: 1 },
    ...departments.map((name, index) => ({ id: `d${index + 1}`, name, path: `云织科技/${name}`, level: 2 })),
  ],
  roleFamilies: ['运营', '销售', '研发', '职能'],
  empty: false,
  asOf: '2026-04-08T02:42:00Z',
  warning: null,
  readOnly: false,
  journalBehind: false,
  backupTrouble: null,
}

const titles: Record<Metric['id'], string> = {
  consistency_rate: '一致率',
  consistency_coverage: '覆盖率',
  process_completeness: '过程数据完整率',
  traceability: '可溯源率',
  recording_lag_share: '记录滞后占比',
  collaboration_penetration: '跨部门评价参与率',
  feedback_on_time_48h: '48 小时内提交率',
  feedback_closed_72h: '72 小时内闭环率',
  action_conversion: '进入下周期目标',
  action_fulfilment: '兑现率',
  action_wellformed: '要素齐全率',
  goal_alignment: '目标对齐率',
}
const figures: Partial<Record<Metric['id'], [number, number, number, Metric['status']]>> = {
  consistency_rate: [4312, 4459, 0.95, 'met'],
  consistency_coverage: [4459, 4880, 0.9, 'met'],
  process_completeness: [812, 905, 0.9, 'undecided'],
  traceability: [402, 520, 0.9, 'missed'],
  recording_lag_share: [61, 1204, 0.1, 'met'],
  collaboration_penetration: [1092, 1400, 0.6, 'met'],
  feedback_on_time_48h: [880, 1092, 0.8, 'undecided'],
  feedback_closed_72h: [0, 0, 0.95, 'no_data'],
  action_conversion: [126, 300, 0.3, 'met'],
  action_fulfilment: [231, 262, 0.89, 'undecided'],
  action_wellformed: [288, 300, 0.9, 'met'],
  goal_alignment: [350, 371, 0.9, 'met'],
}

/** Wilson score interval, 95 %. */
function interval(hits: number, n: number): [number, number] | null {
  if (n === 0) return null
  const z = 1.96
  const p = hits / n
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))
  return [middle - half, middle + half]
}
const rate = (numerator: number, denominator: number) => ({
  value: denominator === 0 ? null : numerator / denominator,
  numerator,
  denominator,
  ci95: interval(numerator, denominator),
})
const months = ['2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03'].map((month) => `${month}-01`)

const rooms: Record<string, Metric['id'][]> = {
  consistency: ['consistency_rate', 'consistency_coverage', 'process_completeness', 'traceability', 'recording_lag_share'],
  collaboration: ['collaboration_penetration', 'feedback_on_time_48h', 'feedback_closed_72h'],
  actions: ['action_conversion', 'action_fulfilment', 'action_wellformed', 'goal_alignment'],
}
const degrees = ['consistency_rate', 'collaboration_penetration', 'action_conversion']
const slicedBy: Output<'metric.catalogue'>[number]['slicedBy'] = ['cycle', 'month', 'department', 'roleFamily', 'source']
export const catalogue: Output<'metric.catalogue'> = Object.entries(rooms).flatMap(([room, ids]) =>
  ids.map((id) => ({ id, room, title: titles[id], headline: degrees.includes(id), slicedBy })),
)

export function metric(id: Metric['id'], slice: Metric['slice'] = {}): Metric {
  const [numerator, denominator, target, status] = figures[id] ?? [0, 0, 0.9, 'no_data' as const]
  const value = denominator === 0 ? 0 : numerator / denominator
  const falling = id === 'collaboration_penetration'
  return {
    ...rate(numerator, denominator),
    id,
    title: titles[id],
    words: '系统值与填报值一致的（员工、指标、月份）对数，除以两者都有值的对数。',
    shape: 'ratio',
    unit: 'share',
    target,
    better: id === 'recording_lag_share' ? 'lower' : 'higher',
    status,
    needed: status === 'undecided' ? 590 : null,
    byMonth:
      denominator === 0
        ? []
        : months.map((month, index) => {
            const wave = falling ? [-0.14, -0.09, -0.05, 0.03, 0.055, 0.03, 0][index] : (index - 6) * 0.018
            const n = Math.max(20, Math.round(denominator / 7))
            return { month, withheld: false, ...rate(Math.round(n * Math.max(0, Math.min(1, value + wave))), n) }
          }),
    byDepartment: departments.map((name, index) => {
      const n = index === 11 ? 3 : Math.round(denominator / 12) + index * 3
      const withheld = index === 11
      const hits = Math.round(n * Math.max(0, Math.min(1, value + (((index * 37) % 11) - 5) / 60)))
      return {
        key: `d${index + 1}`,
        name,
        path: `云织科技/${name}`,
        withheld,
        ...(withheld ? { value: null, numerator: 0, denominator: 0, ci95: null } : rate(hits, n)),
      }
    }),
    byRoleFamily: [],
    bySource: [],
    declining: falling,
    secondary:
      id === 'consistency_rate'
        ? [
            { key: 'over', label: '填报高于系统', value: 103, unit: 'count' },
            { key: 'under', label: '填报低于系统', value: 44, unit: 'count' },
            { key: 'median', label: '不一致时的相对偏差中位数', value: 0.124, unit: 'share' },
            { key: 'coverage', label: '两边都有值的占比', value: 0.914, unit: 'share' },
          ]
        : id === 'action_conversion'
          ? [{ key: 'suggested', label: '相似、待确认', value: 18, unit: 'count' }]
          : [],
    asOf: '2026-04-08T02:42:00Z',
    elsewhere: null,
    slice,
    sentence: '2026Q1 周期，全公司',
  }
}

export const explanation = (id: Metric['id']): Output<'metric.explain'> => ({
  id,
  title: titles[id],
  words: '系统值与填报值之差不超过容差的对数 / 两者都有值的对数。系统值按指标自己的规则由过程记录汇总。',
  sql: "-- metric: consistency_rate · title: 一致率 / Consistency rate · unit: share\n-- one row per (employee, indicator, month)\nselect p.cycle_id, p.month, p.employee_id,\n  p.reported is not null and p.system is not null as counted,\n  abs(p.reported - p.system) <= greatest(p.abs_tol, setting_number('consistency.rel_tol') * abs(p.system)) as hit\nfrom reported_pair p\nwhere p.kind = 'number'",
  file: 'analytics/consistency/consistency_rate.sql',
  settings: [
    { key: 'consistency.rel_tol', value: '0.01', default: '0.01', unit: 'share', meaning: '数值指标的相对容差', source: 'default' },
    { key: 'consistency.target', value: '0.95', default: '0.95', unit: 'share', meaning: '一致率目标', source: 'default' },
  ],
  sources: [
    { sheetId: 1, address: '华东销售部_自评.xlsx › Q1', rows: 374 },
    { sheetId: 2, address: 'MES_工序完成.csv', rows: 4085 },
  ],
})

export function rows({ offset, limit }: Input<'metric.rows'>): Output<'metric.rows'> {
  const total = 4459
  return {
    total,
    offset,
    rows: Array.from({ length: Math.min(limit, total - offset) }, (_, index) => ({
      employeeId: `e${index}`,
      employeeName: ['陈思远', '王蔷', '赵一鸣', '林珊'][index % 4],
      employeeNo: `YZ${String(1000 + offset + index)}`,
      department: departments[index % 12],
      month: months[4 + (index % 3)],
      counted: true,
      hit: index % 9 !== 0,
      detail: [
        { key: 'metric', label: '指标', value: '首件检验一次通过率' },
        { key: 'reported', label: '填报值', value: 97.2 },
        { key: 'system', label: '系统值', value: index % 9 === 0 ? 93.1 : 97.2 },
      ],
      cell: {
        sheetId: 1,
        row: 8 + index,
        column: 5,
        address: `华东销售部_自评.xlsx › Q1!F${8 + index}`,
        where: { file: '华东销售部_自评.xlsx', at: `Q1!F${8 + index}`, column: null },
      },
    })),
  }
}

export const matrix: Output<'collaboration.matrix'> = {
  departments: departments.map((name, index) => ({ id: `d${index + 1}`, name })),
  cells: departments.flatMap((_, a) =>
    departments.flatMap((__, b) => {
      const invited = (a * 5 + b * 7) % 17
      return a === b || invited === 0
        ? []
        : [
            {
              rater: `d${a + 1}`,
              ratee: `d${b + 1}`,
              invited,
              submitted: Math.round(invited * (0.5 + ((a * b) % 6) / 10)),
              withheld: invited < 3,
            },
          ]
    }),
  ),
  eiIndex: 0.21,
  reciprocity: 0.63,
}
