// The words and number formats of the language in force.
import { createContext, useContext } from 'react'
import type { Language } from '../contract/types'
import { en } from './en'
import { type Format, formatFor } from './format'
import { type Text, zh } from './zh-CN'

const texts: Record<Language, Text> = { 'zh-CN': zh, en }
export const LanguageContext = createContext<Language>('zh-CN')

export const useLanguage = (): Language => useContext(LanguageContext)
export const useText = (): Text => texts[useLanguage()]
export const useFormat = (): Format => formatFor(useLanguage())

/** Wording of a closed list's code; a code this window does not know is shown as it came. */
export function wordFor(words: Record<string, string>, code: string): string {
  return Object.hasOwn(words, code) ? words[code] : code
}
