import type { NineBoxWords } from './types'

export const nineBoxZhCN: NineBoxWords = {
  boxes: {
    7: '潜力股',
    8: '高潜骨干',
    9: '明星',
    4: '待激发',
    5: '稳定骨干',
    6: '高绩效',
    1: '需要支持',
    2: '发展中',
    3: '专业骨干',
  },
  bands: { high: '高', middle: '中', low: '低' },
  causes: {
    no_performance: '没有绩效依据：本周期既无可计算的目标，也无主管或跨部门评价',
    no_potential: '没有潜力依据：本周期无行为标签、学习记录或协作往来',
    no_rating: '没有潜力评级：本周期的文件没有写，或几处写得不一样',
    no_inputs: '本周期没有任何绩效与潜力依据',
  },
  code: (number) => `员工 ${number}`,
  noPeerGroup: '未分组',
  noDepartment: '未分部门',
  evidence: { goal: '目标', records: '工作记录', tag: '行为标签', learning: '学习', potential: '潜力评级' },
  action: '行动项',
  nth: (kind, number) => `${kind} ${number}`,
  goal: (attainment, weight) => `达成度 ${attainment}${weight === null ? '' : ` · 权重 ${weight}`}`,
  target: (actual, target, unit) => `实际 ${actual}${unit}，目标 ${target}${unit}`,
  records: (count) => `${count} 条`,
  otherRecords: '其他工作记录',
  learning: (hours, score) =>
    [hours === null ? null : `${hours} 学时`, score === null ? null : `得分 ${score}`].filter(Boolean).join(' · '),
  points: (points) => `${points} 点`,
}
