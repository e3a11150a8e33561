import type { Language } from '../messages/types'
import type { NineBoxWords } from './types'
import { nineBoxEn } from './words.en'
import { nineBoxZhCN } from './words.zh-CN'

export const nineBoxWords = (language: Language): NineBoxWords => (language === 'en' ? nineBoxEn : nineBoxZhCN)
