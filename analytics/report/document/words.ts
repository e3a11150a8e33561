import type { Language } from '../../messages/types'
import { reportEn } from './words.en'
import { type ReportWords, reportZhCN } from './words.zh-CN'

export type { ReportWords }

export const reportWords = (language: Language): ReportWords => (language === 'en' ? reportEn : reportZhCN)
