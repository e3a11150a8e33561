import { reportEn } from './report.en'
import type { ReportWords } from './report.types'
import { reportZhCN } from './report.zh-CN'
import type { Language } from './types'

export const reportWords = (language: Language): ReportWords => (language === 'en' ? reportEn : reportZhCN)
