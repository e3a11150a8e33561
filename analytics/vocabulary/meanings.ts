// What a person can say a word means that no closed list knows: each meaning by its code, with a word for it that the list does know.
import type { Vocabulary } from './types'

export const meanings = {
  relation: {
    SELF: '自评',
    MANAGER: '上级',
    PEER: '同事',
    CROSS_DEPT: '跨部门',
    UPWARD: '下级',
    DOTTED: '虚线上级',
    SKIP: '隔级上级',
    EXTERNAL: '客户',
  },
  direction: { up: '越高越好', down: '越低越好', range: '区间' },
  status: { live: '有效', void: '作废' },
  aggregate: {
    sum: '求和',
    mean: '平均',
    last: '最新',
    max: '最大',
    min: '最小',
    median: '中位数',
    count: '计数',
    ratio: '比率',
  },
  grain: { day: '日', week: '周', month: '月', quarter: '季', half: '半年', year: '年' },
  subject: { person: '个人', department: '部门', company: '公司' },
  finality: { final: '最终', provisional: '暂估' },
  potential: { high: '高', medium: '中', low: '低' },
  completion: { passed: '已完成', failed: '未通过', open: '进行中', absent: '缺席' },
  acceptance: { accepted: '通过', refused: '不通过', open: '待验收' },
  willingness: { voluntary: '自愿', assigned: '指定' },
  invitation: { live: '有效', void: '作废' },
  occurrence: { live: '已进行', void: '未进行' },
  talk: { live: '面谈', void: '离职面谈' },
  reversal: { live: '有效', void: '已冲销' },
  cancelling: { live: '无', void: '冲销行' },
  goalText: { live: '目标', void: '未填写' },
  measure: { live: '实际', void: '计划' },
  sender: { live: '人', void: '系统' },
  remark: { live: '备注', void: '作废' },
  definition: { live: '口径', void: '停用' },
  retiredNote: { live: '备注', void: '停用' },
  rowNote: { live: '备注', void: '作废' },
  talkState: { live: '有效', void: '作废' },
  finalState: { live: '有效', void: '作废' },
  giving: { live: '有效', void: '待反馈' },
  nomination: { live: '有效', void: '已驳回' },
  talkNote: { live: '备注', void: '改期' },
  approval: { live: '已通过', void: '未通过' },
  rowState: { live: '有效', void: '作废' },
  exchange: { live: '反馈', void: '索取反馈' },
  boolean: { true: '是', false: '否' },
} satisfies Record<Exclude<Vocabulary, 'agreement'> | 'boolean', Record<string, string>>

export type WordList = keyof typeof meanings

/** The words of a list by their codes. */
export const meaningsOf = (list: WordList): Record<string, string> => meanings[list]

/** Points a rating is worth, `4/5`: not below none, and not above the top of their scale. */
export function isPoints(means: string): boolean {
  const [, points, top] = /^(\d{1,3}(?:\.\d{1,2})?)\/(\d{1,3})$/.exec(means) ?? []
  return top !== undefined && Number(top) > 0 && Number(points) <= Number(top)
}
