// Whether what somebody asked for or put down was approved: what was refused, taken back or is not decided yet does not count.
import type { CodedWords } from './types'

export const approval: CodedWords = {
  words: {
    live: [
      '是',
      'y',
      'yes',
      '√',
      '✓',
      '✔',
      'true',
      't',
      '1',
      '有效',
      '正常',
      'ok',
      'taken',
      'used',
      'paid',
      'posted',
      'booked',
      'scheduled',
    ],
    void: [
      ...['否', 'n', 'no', '×', '✗', '✘', 'x', 'false', 'f', '0', '无效', '终止', '已终止', '中止', '失效', '过期'],
      ...['new', 'open', 'saved', 'submitted', 'requested', 'planned', 'terminated', 'returned', 'expired'],
    ],
  },
  patterns: [
    ['live', '未(作废|取消|撤销|撤回|驳回|退回)|not(cancel|withdraw|reject|declin)'],
    ['void', '作废|取消|撤销|撤回|撤单|废弃|废止|删除|草稿|草案|暂存|cancel|void|withdraw|rescind|revok|delet|remov|draft'],
    ['void', '^[已被](冲销|红冲)$'],
    [
      'void',
      '驳回|拒绝|婉拒|谢绝|退回|打回|否决|不予|[未不](同意|批准|通过|核准)|reject|declin|den(?:y|ied)|refus|disapprov|notapproved|unapproved|sentback',
    ],
    [
      'void',
      '[审评复]?[批核]中|(处理|流转|进行|办理|会签|复核|审阅)中|[待未]+(审|批|核|复|签|提交|处理|办|过账|入账|发起|确认)|pending|await|in(process|progress|approval|review)|underreview|for(approval|review)|toapprove|unposted',
    ],
    [
      'live',
      '同意|通过|批准|核准|已[批审核复]|审[批核]|完成|归档|结束|办结|^已结$|了结|生效|确认|销假|approv|complet|accept|grant|confirm|finish|done|clos|process',
    ],
  ],
}

/** What a column is called that says so. */
export const approvalName =
  /(?:审批|审核|核准|批准|复核|提名)(?:状态|结果|情况|进度)?$|^是否(?:审批|审核|批准|同意|核准)$|^流程状态$|\bapprov(?:al|ed)(?: status| state| result)?\??$|\bnominat\w+ stat(?:us|e)$/i
