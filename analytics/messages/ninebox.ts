import type { NineBoxWords } from '../ninebox/types'
import { nineBoxEn } from './ninebox.en'
import { nineBoxZhCN } from './ninebox.zh-CN'
import type { Language } from './types'

export const nineBoxWords = (language: Language): NineBoxWords => (language === 'en' ? nineBoxEn : nineBoxZhCN)
