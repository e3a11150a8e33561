import type { Language } from '../messages/types'
import { reportEn } from './words.en'
import type { ReportWords } from './words.types'
import { reportZhCN } from './words.zh-CN'

export const reportWords = (language: Language): ReportWords => (language === 'en' ? reportEn : reportZhCN)
