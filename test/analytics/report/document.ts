// What the rooms of a small company answered, made by hand, and the report of it.
import type { MetricAnswer, MetricId } from '../../../analytics/metric/types'
import type { Box, NineBoxPerson } from '../../../analytics/ninebox/types'
import { documentOf } from '../../../analytics/report/build-document'
import type { ReportAnswers, ReportDocument } from '../../../analytics/report/document/document'

const months = ['2026-01-01', '2026-02-01', '2026-03-01']

export function metric(
  id: MetricId,
  title: string,
  numerator: number,
  denominator: number,
  more: Partial<MetricAnswer> = {},
): MetricAnswer {
  const value = denominator ? numerator / denominator : null
  return {
    id,
    title,
    words: `${title} = 分子 ÷ 分母`,
    shape: 'ratio',
    unit: 'share',
    value,
    numerator,
    denominator,
    ci95: value === null ? null : [Math.max(0, value - 0.02), Math.min(1, value + 0.02)],
    target: 0.6,
    better: 'higher',
    status: value === null ? 'no_data' : value > 0.6 ? 'met' : 'missed',
    needed: null,
    byMonth: months.map((month, n) => ({
      month,
      value: value === null ? null : value - n / 100,
      numerator,
      denominator,
      ci95: null,
      withheld: false,
    })),
    byDepartment: [],
    byRoleFamily: [],
    bySource: [],
    declining: false,
    secondary: [],
    asOf: '2026-04-02T02:30:00Z',
    elsewhere: null,
    slice: {},
    sentence: '全部',
    ...more,
  }
}

export function one(n: number, box: Box | null): NineBoxPerson {
  return {
    employeeId: `e${n}`,
    employeeNo: `N${n}`,
    name: `王小${n}`,
    department: '运营部',
    departmentId: 'D1',
    peerGroup: '运营 P5–P6',
    level: 'P5',
    manager: null,
    performance: 80,
    parts: { automated: 80, manager: null, crossDepartment: null },
    potential: box === null ? null : 50,
    potentialRating: null,
    potentialParts: { behaviour: 50, learning: null, collaboration: null },
    performanceError: null,
    potentialError: null,
    computedBox: box,
    box,
    borderline: { performance: n % 5 === 0 ? 'within_error' : null, potential: n % 5 === 1 ? 'within_error' : null },
    evidence: n,
    moved: n % 7 === 0,
    reweighted: true,
    cause: box === null ? 'no_potential' : null,
  }
}

/** @param more answers that are others */
export const sampleDocument = (language: ReportAnswers['language'] = 'zh-CN', more: Partial<ReportAnswers> = {}): ReportDocument =>
  documentOf({ ...sampleAnswers(language), ...more })

export function sampleAnswers(language: ReportAnswers['language'] = 'zh-CN'): ReportAnswers {
  const departments = ['运营部', '研发部', '质量部', '华东销售部'].map((name, n) => ({ id: `D${n}`, name }))
  const people = Array.from({ length: 90 }, (_, n) => one(n, (1 + ((n * 5) % 9)) as Box))
  const stages = ['官网提交', '销售初筛', '方案沟通', '合同评审']
  const weeks = [
    '2026-01-05',
    '2026-01-12',
    '2026-01-19',
    '2026-01-26',
    '2026-02-02',
    '2026-02-09',
    '2026-02-16',
    '2026-02-23',
    '2026-03-02',
    '2026-03-09',
  ]
  const hours = (row: number, column: number) => 0.5 + ((row * 7 + column * 3) % 12)
  return {
    company: '云织科技',
    cycle: '2026Q1',
    asOf: '2026-04-02T02:30:00Z',
    zone: 'Asia/Shanghai',
    language,
    people: 312,
    metrics: [
      metric('consistency_rate', '一致率', 4312, 4459, { target: 0.95, status: 'met' }),
      metric('process_completeness', '过程数据完整率', 0, 0),
      metric('collaboration_penetration', '跨部门评价参与率', 1092, 1400, { declining: true }),
      metric('action_conversion', '进入下周期目标', 126, 300, { target: 0.3, status: 'undecided', needed: 590 }),
    ],
    explanations: [
      {
        id: 'consistency_rate',
        title: '一致率',
        words: '一致的对数 ÷ 可比的对数',
        sql: '-- metric: consistency_rate\nselect * from pair where a < b and c > 1',
        file: 'analytics/consistency/consistency_rate.sql',
        settings: [{ key: 'consistency.target', value: '0.95', default: '0.95', unit: 'share', meaning: '一致率目标', source: 'default' }],
        sources: [{ sheetId: 1, address: '华东销售部_自评.xlsx › Q1', rows: 312 }],
      },
    ],
    matrix: {
      departments,
      cells: departments.flatMap((rater, r) =>
        departments.map((ratee, c) => ({
          rater: rater.id,
          ratee: ratee.id,
          invited: r * 10 + c + 1,
          submitted: r * 9 + c,
          withheld: r === 1 && c === 2,
        })),
      ),
      eiIndex: 0.41,
      reciprocity: 0.62,
    },
    latency: {
      withheld: [],
      steps: [],
      smallGroup: 5,
      elsewhere: null,
      cells: stages.flatMap((stage, r) =>
        weeks.map((week, c) => {
          const medianHours = hours(r, c)
          const colour = medianHours <= 2 ? ('green' as const) : medianHours <= 8 ? ('yellow' as const) : ('red' as const)
          return { flow: '线索', stage, stageNo: r + 1, week, n: 20 + c, medianHours, p90Hours: medianHours * 2, shareRed: 0.2, colour }
        }),
      ),
      flows: ['线索'],
      limits: { green: 2, red: 8 },
      problems: [{ code: 'missing_stamp', count: 3 }],
    },
    boardWithheld: false,
    board: {
      people,
      notPlaced: [one(91, null)],
      boxes: ([1, 2, 3, 4, 5, 6, 7, 8, 9] as const).map((box) => ({ box, name: `格 ${box}`, count: 10, share: 1 / 9 })),
      distribution: [
        { band: 'high', count: 30, share: 1 / 3, guideline: 27, guidelineShare: 0.3 },
        { band: 'middle', count: 30, share: 1 / 3, guideline: 45, guidelineShare: 0.5 },
        { band: 'low', count: 30, share: 1 / 3, guideline: 18, guidelineShare: 0.2 },
      ],
      guidelineP: 0.0004,
      weights: { automated: 70, manager: 20, crossDepartment: 10 },
      potentialFrom: { source: 'computed', rated: 0 },
      cuts: { mode: 'absolute', performance: [60, 85], potential: [60, 85] },
      peerGroups: ['运营 P5–P6'],
      masked: false,
      canUndo: false,
      canRedo: false,
      decisions: 0,
    },
    reconciliation: Array.from({ length: 14 }, (_, n) => ({
      sheetId: n,
      fileId: n,
      file: `部门${n}_自评.xlsx`,
      sheet: 'Q1',
      kind: n === 3 ? null : 'reported_value',
      kindName: n === 3 ? '' : '填报值',
      asks: n === 3,
      decisive: false,
      sourceKind: 'xlsx',
      encoding: null,
      headerRow: 3,
      read: 320,
      accepted: 312,
      attention: 5,
      leftOut: 3,
      leftOutByReason: { subtotal: 1, note: 2 },
      unusedColumns: [],
      importedAt: '2026-04-02T02:30:00Z',
    })),
    attention: {
      said: [],
      items: Array.from({ length: 230 }, (_, n) => ({
        itemId: n,
        code: 'unmatched_person',
        severity: 'block',
        blocking: true,
        message: `找不到第 ${n} 人`,
        advice: '核对工号',
        file: '部门3_自评.xlsx',
        sheet: 'Q1',
        cell:
          n % 2
            ? {
                sheetId: 3,
                row: n,
                column: 0,
                address: `部门3_自评.xlsx › Q1!A${n}`,
                where: { file: '部门3_自评.xlsx', at: `Q1!A${n}`, column: null },
              }
            : null,
        readings: [],
        words: null,
      })),
      total: 1234,
      byCode: [{ code: 'unmatched_person', count: 1234, label: '无法匹配员工' }],
    },
    refused: [{ file: '坏文件.xlsx', code: 'truncated_zip', message: '压缩包不完整', advice: '重新导出' }],
  }
}
