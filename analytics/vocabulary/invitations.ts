// What is said of an invitation to evaluate somebody: whether it was taken up freely, and whether it still stands.
import type { CodedWords } from './types'

/** Whether whoever was asked chose to. Yes and no stand in columns that are called 是否自愿. */
export const willingness: CodedWords = {
  words: {
    voluntary: ['是', 'y', 'yes', '√', '✓', '✔', '1', 'true', 't', '对', '有'],
    assigned: ['否', 'n', 'no', '×', '✗', '✘', 'x', '0', 'false', 'f', '错', '没有'],
  },
  patterns: [
    [
      'assigned',
      '(非|不是?|没有)自愿|指定|[指委被]派|派的|指名|点名|安排|必[选填评做]|强制|分配|派发|系统|规定|involuntar|nonvoluntar|notvoluntar|notoptional|assign|mandat|requir|compuls|system',
    ],
    ['voluntary', '自愿|自发|自选|主动|可选|选填|选评|optional|volunt|optin'],
  ],
}

/** An invitation that was refused, has run out or was begun only is one that nobody answered; what was taken back is none. */
export const invitationState = ({ words, patterns }: CodedWords): CodedWords => ({
  words: {
    void: words.void.filter((word) => word !== 'draft'),
    live: [...words.live, ...words.unsure],
  },
  patterns: [['live', '草稿|draft'], ...patterns.map(([code, pattern]) => [code === 'unsure' ? 'live' : code, pattern] as const)],
})

/** Beside the state of an answer: a rater who was proposed and turned down was never invited. */
export const nominationState = ({ words, patterns }: CodedWords): CodedWords => ({
  words,
  patterns: [
    ['unsure', '^(流程)?进行中$|流程中|校准中|^待.{0,4}(确认|校准|审核|审批)|^in ?progress$'],
    ['void', '^(nomination)?(rejected|turneddown|denied)$|^(提名)?(已?被拒|已?驳回|未通过|不通过)$'],
    ...patterns,
  ],
})

/** Refused: the day beside it is when, not that of an answer. */
export const refusedStates = '拒绝|婉拒|谢绝|declin|refus|reject'
/** What is not answered yet, or will not be, as the database matches it; it is looked for first. */
export const openStates = `${refusedStates}|[未没待]|进行|[答填评写]中|部分|过期|逾期|失效|撤|取消|草稿|\\bnot?\\b|progress|pending|partial|expired|overdue|draft|cancel|withdraw|start|sent|invited`
/** Answered, whoever says it. */
export const answeredStates = '提交|完成|[已评][评填答交回复]|作答|complet|submit|answered|responded|\\bdone\\b|finish'
/** Begun, and its scores saved, but not handed in, as the database matches all of it. */
export const unsubmittedStates = '[作答填写评][答写题估分价]?中|答题中|草稿|draft|in ?progress|partially completed|saved'
