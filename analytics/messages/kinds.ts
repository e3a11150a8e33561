import type { SheetKind } from '../kinds/shared/types'
import type { Language } from './types'

const names: Record<SheetKind, Record<Language, string>> = {
  employee: { 'zh-CN': '花名册', en: 'Roster' },
  metric_def: { 'zh-CN': '指标口径', en: 'Indicator dictionary' },
  reported_value: { 'zh-CN': '填报值', en: 'Reported values' },
  work_record: { 'zh-CN': '过程记录', en: 'Work records' },
  goal: { 'zh-CN': '目标', en: 'Goals' },
  goal_action_node: { 'zh-CN': '动作节点', en: 'Action nodes' },
  review: { 'zh-CN': '评价', en: 'Evaluations' },
  action_item: { 'zh-CN': '改进行动项', en: 'Action items' },
  stage_event: { 'zh-CN': '链路事件', en: 'Stage events' },
  behavior_tag: { 'zh-CN': '行为标签', en: 'Behaviour tags' },
  learning_record: { 'zh-CN': '学习记录', en: 'Learning records' },
  feedback: { 'zh-CN': '反馈', en: 'Feedback' },
}

/** What a sheet is about, for people. */
export const kindName = (kind: SheetKind, language: Language): string => names[kind][language]
