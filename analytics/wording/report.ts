import type { Language } from '../metric/types'
import { reportEn } from './report.en'
import type { ReportWords } from './report.types'
import { reportZhCN } from './report.zh-CN'

export const reportWords = (language: Language): ReportWords => (language === 'en' ? reportEn : reportZhCN)
