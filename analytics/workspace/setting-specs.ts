// Every threshold, weight and tolerance: key, default, unit and meaning. Nothing governed by a setting is a constant elsewhere.
import { cycleKinds } from '../cycle/cycle'
import { cycleKindNames } from '../cycle/names'
import type { Language } from '../messages/types'
import { cycleKindSetting, cycleSetting, fiscalMonthSetting, fiscalNamedSetting } from './cycle-calendar'

export interface SettingSpec {
  key: string
  default: string
  unit: 'share' | 'count' | 'days' | 'hours' | 'points' | 'weight' | 'percentile' | 'text' | 'switch' | 'choice'
  group: 'workspace' | 'consistency' | 'collaboration' | 'actions' | 'attribution' | 'ninebox' | 'privacy'
  meaning: Record<Language, string>
  min?: number
  max?: number
  choices?: string[]
  /** What the choices are called, in their order. */
  choiceNames?: Record<Language, string[]>
}

const share = { unit: 'share', min: 0, max: 1 } as const

const namesOf = (names: readonly Record<Language, string>[]): Record<Language, string[]> => ({
  'zh-CN': names.map((name) => name['zh-CN']),
  en: names.map(({ en }) => en),
})

export const settings: SettingSpec[] = [
  { key: 'company.name', default: '', unit: 'text', group: 'workspace', meaning: { 'zh-CN': '公司名称', en: 'Company name' } },
  {
    key: cycleSetting,
    default: '',
    unit: 'text',
    group: 'workspace',
    meaning: {
      'zh-CN': '当前考核周期，例如 2026Q1、2026-01、2026H1、2026、FY2026Q1',
      en: 'Current review cycle, e.g. 2026Q1, 2026-01, 2026H1, 2026, FY2026Q1',
    },
  },
  {
    key: cycleKindSetting,
    default: 'quarter',
    unit: 'choice',
    group: 'workspace',
    choices: [...cycleKinds],
    choiceNames: namesOf(cycleKinds.map((kind) => cycleKindNames[kind])),
    meaning: { 'zh-CN': '考核周期的长短', en: 'How long a review cycle is' },
  },
  {
    key: fiscalMonthSetting,
    default: '1',
    unit: 'count',
    min: 1,
    max: 12,
    group: 'workspace',
    meaning: { 'zh-CN': '财年从几月开始（1–12）', en: 'Month the fiscal year begins in (1–12)' },
  },
  {
    key: fiscalNamedSetting,
    default: 'start',
    unit: 'choice',
    group: 'workspace',
    choices: ['start', 'end', 'unknown'],
    choiceNames: {
      'zh-CN': ['开始的年份', '结束的年份', '尚不清楚'],
      en: ['the year it starts in', 'the year it ends in', 'not known yet'],
    },
    meaning: { 'zh-CN': '财年以开始还是结束所在的年份命名', en: 'Whether a fiscal year is named after the year it starts or ends in' },
  },
  {
    key: 'time.zone',
    default: 'Asia/Shanghai',
    unit: 'text',
    group: 'workspace',
    meaning: { 'zh-CN': '日、周、月按此时区划分，重新打开后生效', en: 'Time zone of days, weeks and months; takes effect when reopened' },
  },
  {
    key: 'backup.keep',
    default: '3',
    unit: 'count',
    group: 'workspace',
    min: 0,
    max: 50,
    meaning: { 'zh-CN': '保留几份自动备份，0 为不备份', en: 'How many automatic backups are kept; 0 for none' },
  },
  {
    key: 'ui.language',
    default: 'zh-CN',
    unit: 'choice',
    group: 'workspace',
    choices: ['zh-CN', 'en'],
    meaning: { 'zh-CN': '报告与提示的语言', en: 'Language of reports and messages' },
  },

  {
    key: 'consistency.target',
    default: '0.95',
    ...share,
    group: 'consistency',
    meaning: { 'zh-CN': '一致率目标', en: 'Target of the consistency rate' },
  },
  {
    key: 'consistency.rel_tol',
    default: '0.01',
    ...share,
    group: 'consistency',
    meaning: { 'zh-CN': '数值允许的相对误差（计数类不适用）', en: 'Relative tolerance of a number (not of a count)' },
  },
  {
    key: 'consistency.abs_tol',
    default: '0',
    unit: 'points',
    min: 0,
    group: 'consistency',
    meaning: { 'zh-CN': '允许的绝对误差', en: 'Absolute tolerance' },
  },
  {
    key: 'completeness.target',
    default: '0.90',
    ...share,
    group: 'consistency',
    meaning: { 'zh-CN': '过程数据完整率目标', en: 'Target of process completeness' },
  },
  {
    key: 'traceability.target',
    default: '0.90',
    ...share,
    group: 'consistency',
    meaning: { 'zh-CN': '可溯源率目标', en: 'Target of traceability' },
  },
  {
    key: 'lag.limit_days',
    default: '11',
    unit: 'days',
    min: 0,
    group: 'consistency',
    meaning: { 'zh-CN': '录入滞后超过几天算滞后', en: 'Days after which a record counts as late' },
  },
  {
    key: 'lag.target',
    default: '0.10',
    ...share,
    group: 'consistency',
    meaning: { 'zh-CN': '滞后记录占比上限', en: 'Highest acceptable share of late records' },
  },

  {
    key: 'penetration.target',
    default: '0.60',
    ...share,
    group: 'collaboration',
    meaning: { 'zh-CN': '协作穿透度基准', en: 'Baseline of collaboration penetration' },
  },
  {
    key: 'on_time.hours',
    default: '48',
    unit: 'hours',
    min: 1,
    group: 'collaboration',
    meaning: { 'zh-CN': '评价应在触发后几小时内提交', en: 'Hours within which an evaluation is on time' },
  },
  {
    key: 'on_time.target',
    default: '0.80',
    ...share,
    group: 'collaboration',
    meaning: { 'zh-CN': '按时评价率目标', en: 'Target of on-time evaluations' },
  },
  {
    key: 'closed.hours',
    default: '72',
    unit: 'hours',
    min: 1,
    group: 'collaboration',
    meaning: { 'zh-CN': '反馈应在几小时内得到回复', en: 'Hours within which feedback is answered' },
  },
  {
    key: 'closed.target',
    default: '0.95',
    ...share,
    group: 'collaboration',
    meaning: { 'zh-CN': '反馈闭环率目标', en: 'Target of feedback answered in time' },
  },

  {
    key: 'conversion.target',
    default: '0.30',
    ...share,
    group: 'actions',
    meaning: { 'zh-CN': '行动转化度目标', en: 'Target of action conversion' },
  },
  {
    key: 'conversion.similarity',
    default: '0.60',
    ...share,
    group: 'actions',
    meaning: { 'zh-CN': '文本相似度超过此值才提示“可能转化”', en: 'Text similarity from which a conversion is suggested' },
  },
  { key: 'fulfilment.target', default: '0.89', ...share, group: 'actions', meaning: { 'zh-CN': '兑现率目标', en: 'Target of fulfilment' } },
  {
    key: 'wellformed.target',
    default: '0.90',
    ...share,
    group: 'actions',
    meaning: { 'zh-CN': '行动项要素齐全率目标', en: 'Target of well-formed action items' },
  },
  {
    key: 'alignment.target',
    default: '0.90',
    ...share,
    group: 'actions',
    meaning: { 'zh-CN': '目标对齐率目标', en: 'Target of goal alignment' },
  },

  {
    key: 'latency.green_hours',
    default: '2',
    unit: 'hours',
    min: 0,
    group: 'attribution',
    meaning: { 'zh-CN': '不超过几小时为绿', en: 'Green up to this many hours' },
  },
  {
    key: 'latency.red_hours',
    default: '8',
    unit: 'hours',
    min: 0,
    group: 'attribution',
    meaning: { 'zh-CN': '超过几小时为红', en: 'Red above this many hours' },
  },

  {
    key: 'ninebox.weight.automated',
    default: '70',
    unit: 'weight',
    min: 0,
    max: 100,
    group: 'ninebox',
    meaning: { 'zh-CN': '绩效权重：自动结果', en: 'Performance weight: automated results' },
  },
  {
    key: 'ninebox.weight.manager',
    default: '20',
    unit: 'weight',
    min: 0,
    max: 100,
    group: 'ninebox',
    meaning: { 'zh-CN': '绩效权重：主管评价', en: 'Performance weight: manager rating' },
  },
  {
    key: 'ninebox.weight.cross_department',
    default: '10',
    unit: 'weight',
    min: 0,
    max: 100,
    group: 'ninebox',
    meaning: { 'zh-CN': '绩效权重：跨部门评价', en: 'Performance weight: cross-department rating' },
  },
  {
    key: 'ninebox.weight.behaviour',
    default: '1',
    unit: 'weight',
    min: 0,
    max: 100,
    group: 'ninebox',
    meaning: { 'zh-CN': '潜力权重：行为标签', en: 'Potential weight: behaviour tags' },
  },
  {
    key: 'ninebox.weight.learning',
    default: '1',
    unit: 'weight',
    min: 0,
    max: 100,
    group: 'ninebox',
    meaning: { 'zh-CN': '潜力权重：学习成长', en: 'Potential weight: learning growth' },
  },
  {
    key: 'ninebox.weight.collaboration',
    default: '1',
    unit: 'weight',
    min: 0,
    max: 100,
    group: 'ninebox',
    meaning: { 'zh-CN': '潜力权重：协作贡献', en: 'Potential weight: collaboration contribution' },
  },
  {
    key: 'ninebox.potential.source',
    default: 'computed',
    unit: 'choice',
    choices: ['computed', 'rated'],
    choiceNames: {
      'zh-CN': ['由行为、学习、协作计算', '文件中的潜力评级'],
      en: ['computed from behaviour, learning, collaboration', 'potential rating in the files'],
    },
    group: 'ninebox',
    meaning: { 'zh-CN': '潜力轴取自', en: 'Where the potential axis comes from' },
  },
  {
    key: 'ninebox.cuts.mode',
    default: 'percentile',
    unit: 'choice',
    choices: ['percentile', 'absolute'],
    group: 'ninebox',
    meaning: { 'zh-CN': '切分方式：同侪组百分位或绝对分', en: 'Cuts: percentile within the peer group, or absolute score' },
  },
  {
    key: 'ninebox.cuts.percentile_low',
    default: '30',
    unit: 'percentile',
    min: 0,
    max: 100,
    group: 'ninebox',
    meaning: { 'zh-CN': '百分位下切分', en: 'Lower percentile cut' },
  },
  {
    key: 'ninebox.cuts.percentile_high',
    default: '70',
    unit: 'percentile',
    min: 0,
    max: 100,
    group: 'ninebox',
    meaning: { 'zh-CN': '百分位上切分', en: 'Upper percentile cut' },
  },
  {
    key: 'ninebox.cuts.absolute_low',
    default: '60',
    unit: 'points',
    min: 0,
    max: 100,
    group: 'ninebox',
    meaning: { 'zh-CN': '绝对分下切分', en: 'Lower score cut' },
  },
  {
    key: 'ninebox.cuts.absolute_high',
    default: '85',
    unit: 'points',
    min: 0,
    max: 100,
    group: 'ninebox',
    meaning: { 'zh-CN': '绝对分上切分', en: 'Upper score cut' },
  },
  {
    key: 'ninebox.borderline.points',
    default: '2',
    unit: 'points',
    min: 0,
    max: 20,
    group: 'ninebox',
    meaning: { 'zh-CN': '数据太少时，离切分几分以内算边界', en: 'Points from a cut that count as borderline where inputs are few' },
  },
  {
    key: 'ninebox.bootstrap.draws',
    default: '1000',
    unit: 'count',
    min: 100,
    max: 10000,
    group: 'ninebox',
    meaning: { 'zh-CN': '自助法抽样次数', en: 'Bootstrap draws' },
  },
  {
    key: 'ninebox.guideline.high',
    default: '0.30',
    ...share,
    group: 'ninebox',
    meaning: { 'zh-CN': '分布指引：高', en: 'Guideline share: high' },
  },
  {
    key: 'ninebox.guideline.middle',
    default: '0.50',
    ...share,
    group: 'ninebox',
    meaning: { 'zh-CN': '分布指引：中', en: 'Guideline share: middle' },
  },
  {
    key: 'ninebox.guideline.low',
    default: '0.20',
    ...share,
    group: 'ninebox',
    meaning: { 'zh-CN': '分布指引：低', en: 'Guideline share: low' },
  },

  {
    key: 'privacy.small_group',
    default: '5',
    unit: 'count',
    min: 2,
    max: 50,
    group: 'privacy',
    meaning: {
      'zh-CN': '少于几人的分组不显示，也不让其他数字露出它',
      en: 'Groups of fewer people are withheld, and so is what would give them away',
    },
  },
  {
    key: 'privacy.mask_names',
    default: '1',
    unit: 'switch',
    group: 'privacy',
    meaning: {
      'zh-CN': '投屏、复制与另存图表时遮蔽姓名',
      en: 'Mask names when projecting, and when figures are copied or saved',
    },
  },
]
