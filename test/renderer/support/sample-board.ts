// A board of 96 invented people, the same at every call.
import type { Output } from '../../../electron/contract/contract'

const all: Output<'slice.dimensions'>['metrics'] = ['cycle', 'month', 'department', 'roleFamily', 'source']
export const slicedBy: Output<'slice.dimensions'> = {
  metrics: all,
  latency: all,
  matrix: all,
  nineBox: ['cycle', 'department', 'roleFamily'],
}

type Board = Output<'ninebox.board'>
type Person = Board['people'][number]
const names: Record<number, string> = {
  1: '需要支持',
  2: '发展中',
  3: '专业骨干',
  4: '待激发',
  5: '稳定骨干',
  6: '高绩效',
  7: '潜力股',
  8: '高潜骨干',
  9: '明星',
}
const family = '陈王赵林郑许高吴刘杨朱蒋沈韩唐曹孙钱邓彭罗梁周何冯'
const given = ['思远', '蔷', '一鸣', '珊', '凯', '诺', '翔', '琳', '洋', '帆', '敏', '宁', '默', '雪', '果', '原']
const spread = [9, 8, 5, 5, 5, 6, 7, 8, 5, 5, 9, 6, 3, 5, 4, 2, 5, 6, 8, 5, 1, 5, 3, 9]

function person(index: number, masked: boolean): Person {
  const box = spread[(index * 7) % spread.length] as NonNullable<Person['box']>
  return {
    employeeId: `e${index}`,
    employeeNo: `YZ${1000 + index}`,
    name: masked ? `员工 ${String(index).padStart(2, '0')}` : family[(index * 3) % family.length] + given[(index * 5) % given.length],
    department: '运营部',
    departmentId: 'd1',
    peerGroup: '运营 P5–P6',
    level: 'P6',
    manager: masked ? null : '李敏',
    performance: 60 + ((index * 13) % 38) + 0.4,
    parts: { automated: 93, manager: 88, crossDepartment: index % 9 === 0 ? null : 87 },
    potential: 40 + ((index * 17) % 58),
    potentialRating: null,
    potentialParts: { behaviour: 88, learning: 79, collaboration: 85 },
    performanceError: 1.6,
    potentialError: 2.1,
    computedBox: box,
    box,
    borderline: {
      performance: index % 8 === 3 ? 'within_error' : null,
      potential: index % 16 === 3 ? 'within_error' : index % 8 === 4 ? 'few_inputs' : null,
    },
    evidence: index % 11 === 0 ? 0 : 3 + (index % 12),
    moved: index % 23 === 5,
    reweighted: index % 9 === 0,
    cause: null,
  }
}

export function board(masked = false): Board {
  const people = Array.from({ length: 96 }, (_, index) => person(index + 1, masked))
  const count = (box: number) => people.filter((one) => one.box === box).length
  return {
    people,
    notPlaced: [97, 98, 99].map((index) => ({ ...person(index, masked), box: null, computedBox: null, performance: null, evidence: 0 })),
    boxes: ([1, 2, 3, 4, 5, 6, 7, 8, 9] as const).map((box) => ({
      box,
      name: names[box],
      count: count(box),
      share: count(box) / people.length,
    })),
    distribution: [
      { band: 'high', count: 36, share: 0.375, guideline: 29, guidelineShare: 0.3 },
      { band: 'middle', count: 44, share: 0.458, guideline: 48, guidelineShare: 0.5 },
      { band: 'low', count: 16, share: 0.167, guideline: 19, guidelineShare: 0.2 },
    ],
    guidelineP: null,
    weights: { automated: 70, manager: 20, crossDepartment: 10 },
    potentialFrom: { source: 'computed', rated: 0 },
    cuts: { mode: 'percentile', performance: [30, 70], potential: [30, 70] },
    peerGroups: ['运营 P5–P6', '销售 P4–P5', '研发 P5–P7'],
    masked,
    canUndo: true,
    canRedo: false,
    decisions: 4,
  }
}

export function personFile(employeeId: string, masked = false): Output<'ninebox.person'> {
  const one = person(Number(employeeId.slice(1)), masked)
  return {
    person: one,
    hireDate: '2022-04-11',
    potentialSource: 'computed',
    weightsUsed: { automated: 70, manager: 20, crossDepartment: 10 },
    evidence: [
      {
        kind: 'goal',
        text: '首周动销率（阈值 65%）',
        value: '71%',
        cell: {
          sheetId: 1,
          row: 18204,
          column: 4,
          address: '有赞_商品动销.csv › row 18204',
          where: { file: '有赞_商品动销.csv', at: 18204, column: null },
        },
      },
      {
        kind: 'record',
        text: '尺码咨询聚类推动商品页改版，退换减少',
        value: '23 次',
        cell: {
          sheetId: 1,
          row: 17,
          column: 5,
          address: '客服反馈.xlsx › 9月!F17',
          where: { file: '客服反馈.xlsx', at: '9月!F17', column: null },
        },
      },
      {
        kind: 'review',
        text: '跨部门评价 5 份，均值',
        value: '4.4',
        cell: {
          sheetId: 1,
          row: 31,
          column: 2,
          address: '飞书评价.json › data[30].score',
          where: { file: '飞书评价.json', at: 'data[30].score', column: null },
        },
      },
    ],
    reviews: [
      {
        type: '主管',
        reviewer: masked ? null : '李敏',
        score: 4.4,
        scoreMax: 5,
        comment: '推进改版节奏清楚。',
        cell: { sheetId: 1, row: 9, column: 3, address: '评价.xlsx › Q1!D9', where: { file: '评价.xlsx', at: 'Q1!D9', column: null } },
      },
    ],
    actions: [
      {
        action: '每周复盘一次尺码退换',
        due: '2026-03-20',
        done: true,
        cell: {
          sheetId: 1,
          row: 12,
          column: 1,
          address: '面谈行动项.xlsx › 行动!B12',
          where: { file: '面谈行动项.xlsx', at: '行动!B12', column: null },
        },
      },
    ],
    decisions: one.moved
      ? [{ seq: 1, before: 5, after: one.box ?? 5, reason: '动销与改版两项证据均超阈值', at: '2026-04-08T03:10:00Z', undone: false }]
      : [],
  }
}
