// Words that window, report and command line say alike: where a figure stands, and what became of the rows of a sheet.
import type { Language, Status } from './types'

export const statusWords = {
  'zh-CN': {
    met: '达标',
    undecided: '未定',
    missed: '未达标',
    no_data: '无数据',
    no_target: '无目标',
    withheld: '已隐去',
    failed: '未算出',
  },
  en: {
    met: 'Met',
    undecided: 'Undecided',
    missed: 'Missed',
    no_data: 'No data',
    no_target: 'No target',
    withheld: 'Withheld',
    failed: 'Failed',
  },
} satisfies Record<Language, Record<Status, string>>

export const reconciliationWords = {
  'zh-CN': {
    file: '文件',
    sheet: '工作表',
    kind: '表的类型',
    read: '行',
    accepted: '采用',
    attention: '待处理',
    leftOut: '未采用',
    unknown: '未识别',
  },
  en: {
    file: 'File',
    sheet: 'Sheet',
    kind: 'Kind of sheet',
    read: 'Rows',
    accepted: 'Accepted',
    attention: 'Attention',
    leftOut: 'Left out',
    unknown: 'Not recognised',
  },
} satisfies Record<Language, Record<string, string>>
