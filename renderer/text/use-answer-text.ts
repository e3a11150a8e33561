import type { Language } from '../contract/types'
import { enAnswer } from './answer.en'
import { zhAnswer } from './answer.zh-CN'
import { useLanguage } from './use-text'

const texts: Record<Language, typeof zhAnswer> = { 'zh-CN': zhAnswer, en: enAnswer }

export const useAnswerText = (): typeof zhAnswer => texts[useLanguage()]
