// What a word can mean that no list knows, in the reader's words.
import { meaningsOf, type WordList } from '../vocabulary/meanings'
import type { Language } from './types'

const english: Record<WordList, Record<string, string>> = {
  relation: {
    SELF: 'Self',
    MANAGER: 'Manager',
    PEER: 'Peer',
    CROSS_DEPT: 'Other department',
    UPWARD: 'Direct report',
    DOTTED: 'Dotted-line manager',
    SKIP: 'Skip-level manager',
    EXTERNAL: 'Customer or supplier',
  },
  direction: { up: 'Higher is better', down: 'Lower is better', range: 'Within a range' },
  status: { live: 'Counts', void: 'Does not count' },
  aggregate: {
    sum: 'Sum',
    mean: 'Mean',
    last: 'Last value',
    max: 'Highest',
    min: 'Lowest',
    median: 'Median',
    count: 'Count',
    ratio: 'Ratio',
  },
  grain: { day: 'Day', week: 'Week', month: 'Month', quarter: 'Quarter', half: 'Half-year', year: 'Year' },
  subject: { person: 'Person', department: 'Department', company: 'Company' },
  finality: { final: 'Final', provisional: 'Provisional' },
  potential: { high: 'High', medium: 'Medium', low: 'Low' },
  completion: { passed: 'Completed', failed: 'Not passed', open: 'Not finished yet' },
  acceptance: { accepted: 'Accepted', refused: 'Not accepted', open: 'Not looked at yet' },
  willingness: { voluntary: 'Voluntary', assigned: 'Assigned' },
  invitation: { live: 'Counts', void: 'Does not count' },
  occurrence: { live: 'Took place', void: 'Did not take place' },
  talk: { live: 'Counts', void: 'Does not count' },
  reversal: { live: 'Counts', void: 'Does not count' },
  cancelling: { live: 'Counts', void: 'Does not count' },
  goalText: { live: 'Goal', void: 'None' },
  measure: { live: 'Actual', void: 'Other than actual' },
  sender: { live: 'Person', void: 'System' },
  remark: { live: 'Counts', void: 'Does not count' },
  rowNote: { live: 'Counts', void: 'Does not count' },
  retiredNote: { live: 'In use', void: 'Retired' },
  finalState: { live: 'Final', void: 'Not final' },
  nomination: { live: 'Counts', void: 'Does not count' },
  talkNote: { live: 'Took place', void: 'Did not take place' },
  rowState: { live: 'Counts', void: 'Does not count' },
  exchange: { live: 'Counts', void: 'Does not count' },
  approval: { live: 'Approved', void: 'Not approved' },
  boolean: { true: 'Yes', false: 'No' },
}

/** Where the word a list knows is not how one would say it. */
const chinese: Partial<Record<WordList, Record<string, string>>> = {
  relation: { SELF: '本人', EXTERNAL: '客户或供应商' },
  status: { live: '计入', void: '不计入' },
  invitation: { live: '计入', void: '不计入' },
  talk: { live: '计入', void: '不计入' },
  reversal: { live: '计入', void: '不计入' },
  cancelling: { live: '计入', void: '不计入' },
  goalText: { live: '目标', void: '未填写' },
  measure: { live: '实际', void: '不是实际' },
  sender: { live: '人', void: '系统' },
  remark: { live: '计入', void: '不计入' },
  rowNote: { live: '计入', void: '不计入' },
  retiredNote: { live: '在用', void: '停用' },
  finalState: { live: '已定，计入', void: '未定，不计入' },
  nomination: { live: '计入', void: '不计入' },
  talkNote: { live: '已进行', void: '未进行' },
  rowState: { live: '计入', void: '不计入' },
  exchange: { live: '计入', void: '不计入' },
  approval: { live: '已批准，计入', void: '未批准，不计入' },
}

export const meaningName = (list: WordList, code: string, language: Language): string =>
  language === 'en' ? english[list][code] : (chinese[list]?.[code] ?? meaningsOf(list)[code])
