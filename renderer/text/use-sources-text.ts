import type { Language } from '../contract/types'
import { enSources } from './sources.en'
import { zhSources } from './sources.zh-CN'
import { useLanguage } from './use-text'

const texts: Record<Language, typeof zhSources> = { 'zh-CN': zhSources, en: enSources }

export const useSourcesText = (): typeof zhSources => texts[useLanguage()]
