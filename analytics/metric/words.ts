import type { Language } from '../messages/types'
import { metricsEn } from './words.en'
import type { MetricWords } from './words.types'
import { metricsZhCN } from './words.zh-CN'

export const metricWords: Record<Language, MetricWords> = { 'zh-CN': metricsZhCN, en: metricsEn }
