import type { Language } from '../metric/types'
import type { NineBoxWords } from '../ninebox/types'
import { nineBoxEn } from './ninebox.en'
import { nineBoxZhCN } from './ninebox.zh-CN'

export const nineBoxWords = (language: Language): NineBoxWords => (language === 'en' ? nineBoxEn : nineBoxZhCN)
