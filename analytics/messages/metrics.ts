import { metricsEn } from './metrics.en'
import type { MetricWords } from './metrics.types'
import { metricsZhCN } from './metrics.zh-CN'
import type { Language } from './types'

export const metricWords: Record<Language, MetricWords> = { 'zh-CN': metricsZhCN, en: metricsEn }
