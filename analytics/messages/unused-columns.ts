/** Columns that hold something and feed nothing. */
export const unusedWords = {
  'zh-CN': {
    total: (columns: string, sheets: string) => `${sheets} 张表共有 ${columns} 列没有用到`,
    between: '、',
  },
  en: {
    total: (columns: string, sheets: string) => `Columns that feed nothing: ${columns}, in sheets: ${sheets}`,
    between: ', ',
  },
}
