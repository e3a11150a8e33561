import type { Address, Language } from './types'

const lines: Record<Language, (line: number) => string> = { 'zh-CN': (line) => `第 ${line} 行`, en: (line) => `row ${line}` }

/** `file.xlsx › Sheet1!F17`, `file.csv › 第 18204 行 · 数量`, `file.json › items[12].owner`. */
export function wordAddress({ file, at, column }: Address, language: Language): string {
  return `${file} › ${typeof at === 'number' ? lines[language](at) : at}${column ? ` · ${column}` : ''}`
}

/** The form that is kept: in `metrics.json` and in the log of decisions, the same for every reader. */
export const writtenAddress = (address: Address): string => wordAddress(address, 'en')
