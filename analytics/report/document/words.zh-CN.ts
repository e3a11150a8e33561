// Words of the report. The English ones have the same keys; what a sentence needs to be told stands here.
import { reconciliationWords, statusWords } from '../../messages/figures'
import { formatFor } from '../../messages/format'
import type { MetricId } from '../../metric/types'

const { count: n } = formatFor('zh-CN')

const degreeOf: Partial<Record<MetricId, string>> = {
  consistency_rate: '数据可信度',
  collaboration_penetration: '协作穿透度',
  action_conversion: '行动转化度',
}

export type ReportWords = typeof reportZhCN

export const reportZhCN = {
  title: (company: string, cycle: string) => `${[company, cycle].filter(Boolean).join(' ')} 绩效校准诊断`,
  asOf: (time: string) => `数据截至 ${time}`,
  people: (count: number) => `${n(count)} 人`,
  masked: '姓名已遮蔽',
  degrees: '三度',
  degreeOf,
  sections: {
    metrics: '全部指标',
    latency: '链路时效热力图',
    matrix: '部门间评价',
    ninebox: '双维九宫格',
    reconciliation: '数据底账',
    refused: '未能读取的文件',
    attention: '待处理清单',
    explanations: '每个数字怎么算',
  },
  status: statusWords['zh-CN'],
  target: (target: string) => `目标 ${target}`,
  interval: '95% 区间',
  needed: (count: string) => `约需 ${count} 项才能判定`,
  noData: '无数据',
  withheld: '为保护小群体，已隐去',
  failed: '无法计算',
  declining: '连续两月变差',
  columns: {
    metric: '指标',
    value: '数值',
    counts: '计数',
    interval: '95% 区间',
    target: '目标',
    status: '状态',
    stage: '节点',
    rater: '评价方 ＼ 被评价方',
    name: '姓名',
    number: '工号',
    department: '部门',
    peerGroup: '同侪组',
    performance: '绩效',
    potential: '潜力',
    box: '格',
    evidence: '证据',
    cause: '原因',
    ...reconciliationWords['zh-CN'],
    total: '合计',
    place: '位置',
    what: '问题',
    advice: '建议',
    setting: '参数',
    inForce: '当前值',
    standard: '默认值',
    rows: '行数',
  },
  latency: (green: string, red: string) => `各节点停留时长的中位数（小时），按进入周。绿 ≤ ${green}，黄 ${green}–${red}，红 > ${red}。`,
  latencyCell: (median: string, p90: string, cases: number, red: string) =>
    `中位 ${median} 小时，P90 ${p90} 小时，${n(cases)} 件，红 ${red}`,
  latencyProblem: {
    missing_stamp: (count: number) => `${n(count)} 件缺少时间，未计入`,
    negative: (count: number) => `${n(count)} 件离开早于进入，未计入`,
    single_stamp: (count: number) => `${n(count)} 步只有一个时间，算不出停留多久，未计入`,
  },
  latencySteps: (limit: number) =>
    `每一格不足 ${n(limit)} 人，或会露出这样的小群体，全部隐去；下面是全部周合计的每步中位耗时，仍不足的仍隐去。`,
  latencyStepsCaption: '全部周',
  latencyAllStages: '各节点合计',
  latencyStep: (median: string, p90: string) => `中位 ${median} 小时，P90 ${p90} 小时`,
  matrix: (eiIndex: string, reciprocity: string) => `格中为 已提交 / 已邀请。E–I 指数 ${eiIndex}，互评部门对占比 ${reciprocity}。`,
  matrixCell: (submitted: number, invited: number) => `已提交 ${n(submitted)}，已邀请 ${n(invited)}`,
  potentialAxis: '潜力 ↑',
  performanceAxis: '绩效 →',
  guideline: (p: string) => `与指引比较的精确多项检验 p ${p}`,
  band: (name: string, count: number, share: string, guideline: number) => `${name} ${n(count)} 人（${share}），指引 ${n(guideline)} 人`,
  /** Without a test, why there is none. */
  untested: '按百分位切分时，各档人数主要由切分本身决定，不作检验。',
  boardFacts: (placed: number, notPlaced: number, nearPerformance: number, nearPotential: number, decisions: number) =>
    `落位 ${n(placed)} 人，未落位 ${n(notPlaced)} 人；绩效临近切分（↔）${n(nearPerformance)} 人，潜力临近切分（↕）${n(nearPotential)} 人，均指一个标准误之内；校准移动 ${n(decisions)} 次。格名描述当前状态，不是对人的结论。`,
  potentialRated: '潜力取自文件中的潜力评级。',
  potentialComputed: (rated: number) => `文件中有 ${n(rated)} 人的潜力评级；此处用的是计算的潜力。`,
  borderline: { performance: '绩效临近切分', potential: '潜力临近切分' },
  moved: '校准后移动',
  notPlaced: '未落位',
  balanced: '行 = 采用 + 待处理 + 未采用',
  attentionShown: (shown: number, total: number) => (shown < total ? `共 ${n(total)} 项，列出前 ${n(shown)} 项。` : `共 ${n(total)} 项。`),
  none: '无',
  how: '怎么算',
  from: '来自哪里',
}
