// Closed lists: what a cell of such a column says, as a code. A text that fits none of them is asked about, never taken for the usual case.

import { acceptance } from './acceptance'
import { agreement } from './agreement'
import { approval } from './approval'
import { completion } from './completion'
import { invitationState, nominationState, willingness } from './invitations'
import { aggregate, direction } from './measure-codes'
import { relation } from './relations'
import { cancelling, reversal } from './reversals'
import { definition, finalState, furtherState, goalText, remark, retiredNote, rowNote, talkNote, talkState } from './row-state'
import { finality, grain, measure, subject } from './series-codes'
import { exchange, givingState, occurrence, sender, talk } from './talks'
import type { CodedWords, Vocabulary } from './types'

/** Whether a record counts. `unsure`: a known word that may mean either. */
const status: CodedWords = {
  words: {
    void: [
      'void',
      'voided',
      'cancelled',
      'canceled',
      'cancel',
      'withdrawn',
      'revoked',
      'recalled',
      'invalid',
      'deleted',
      'removed',
      'abandoned',
      'duplicate',
      'wontdo',
      'wontfix',
      'obsolete',
      'superseded',
      'draft',
      'discarded',
      '无效',
      '已冲销',
      '被冲销',
      '已红冲',
      '重复',
      '误报',
      '误填',
    ],
    live: [
      ...['√', '✓', '✔'],
      'ipaddress',
      'offtrack',
      'held',
      'pastdue',
      'stuck',
      'workingonit',
      'snoozed',
      'needsattention',
      'red',
      'yellow',
      'amber',
      'green',
      '有风险',
      '存在风险',
      '高风险',
      '滞后',
      '落后',
      '偏离',
      '红灯',
      '黄灯',
      '绿灯',
      '红',
      '黄',
      '绿',
    ],
    unsure: [
      '测试',
      '测试单',
      '测试数据',
      'test',
      'denied',
      'refused',
      'failed',
      'failure',
      'returned',
      'blocked',
      'archived',
      'closedincomplete',
      'closedskipped',
      '修订中',
      '修订',
      '拟增',
      '拟新增',
      '待启用',
      '待生效',
    ],
  },
  patterns: [
    ['unknown', '未知|不明|不详|unknown'],
    [
      'unsure',
      '^[非否]|^不(计|受理|采纳|采用|接受|同意|批准|认可|生效|有效|正常|确认)|不予[^处]|未(生效|启用|激活)|^(un|dis|in|non|not)(approv|accept|success|valid|authori)|invalidat|broken',
    ],
    ['live', '未(作废|取消|撤销|撤回|删除|废弃)|notcancel'],
    [
      'void',
      '^(dlfl|dlt)|并入.{1,16}|作废|取消|撤销|撤回|撤单|^撤诉|^重复(登记|录入|提交|受理|报修|投诉|工单|单)$|废弃|废止|已删|删除|弃用|草稿|草案|暂存|无需处理|不予处理|cancel|void|withdraw|draft|duplicate|won.?t(do|fix)',
    ],
    [
      'unsure',
      '[待未]审[核批]|未过账|未入账|unposted|(pending|awaiting)approval|notapproved|驳回|拒绝|婉拒|谢绝|退回|未通过|不通过|未提交|终止|暂停|挂起|冻结|停用|失效|过期|失败|输单|丢单|流失|reject|declin|suspend|onhold|paus|expir|terminat|inactive|notsubmit|lost|prospecting|^qualification$|^proposal|negotiati|perceptionanalysis|谈判|方案报价|初步接洽|需求确认',
    ],
    [
      'live',
      '接听|接通|已谈|已面谈|已沟通|启用|现行|在用|试行|试运行|完成|完结|完工|结束|关闭|解决|办结|^已结$|了结|结案|通过|验收|归档|交付|上线|达成|成功|赢单|成交|已回复|已处理|已确认|已提交|已评|已发|已读|已收|已签|done|clos|complet|solv|finish|approv|accept|deliver|releas|success|submit|answer|confirm|settl|won$|achiev|ontrack|atrisk|pass|paid|signed|sent|shipped|merged|accomplish',
    ],
    [
      'live',
      '中$|进行|处理|推进|执行|实施|跟进|开展|审批|审核|评审|测试|待|未|新建|打开|开始|启动|正常|有效|在办|受理|响应|生效|分派|分配|排期|计划|规划|接单|派单|逾期|延期|new|open|start|progress|doing|todo|active|pending|wait|review|assign|plan|backlog|select|ready|test|develop|verif|valid|normal|ok|schedul|reopen|inuse|running|behind|delay|overdue|late$|proposal|quote|negotiat|qualif|prospect',
    ],
  ],
}

/** How far somebody may go; figures are levels only where a whole column is, see `kinds/final_rating/store.sql`. */
const potential: CodedWords = {
  words: {
    low: ['l', 'low', 'lower', 'lo', 'lowpotential', '低', '低潜', '低潜力'],
    medium: ['m', 'medium', 'med', 'moderate', 'mid', 'middle', 'mediumpotential', 'moderatepotential', '中', '中潜', '中潜力'],
    high: ['h', 'high', 'higher', 'hi', 'hipo', 'highpo', 'highpotential', '高', '高潜', '高潜力'],
  },
  patterns: [
    ['low', '^(低(等|级|档)(潜力)?|1(\\.0+)?[^\\d./]*)$'],
    ['medium', '^(中(等|级|档)(潜力)?|2(\\.0+)?[^\\d./]*)$'],
    ['high', '^(高(等|级|档)(潜力)?|3(\\.0+)?[^\\d./]*)$'],
  ],
}

const rowState = furtherState(status)

export const codedWords = {
  direction,
  relation,
  status,
  aggregate,
  grain,
  subject,
  finality,
  potential,
  agreement,
  completion,
  willingness,
  acceptance,
  invitation: invitationState(status),
  occurrence,
  talk,
  exchange,
  reversal,
  rowState,
  remark,
  rowNote,
  retiredNote,
  definition,
  finalState: finalState(rowState),
  sender,
  measure,
  goalText,
  cancelling,
  talkNote,
  talkState: talkState(status),
  nomination: nominationState(rowState),
  giving: givingState(rowState),
  approval,
} satisfies Record<Vocabulary, CodedWords>

/** Lists that say of a row whether it counts. */
export const rowStates = [
  'status',
  'invitation',
  'occurrence',
  'talk',
  'exchange',
  'reversal',
  'rowState',
  'remark',
  'rowNote',
  'retiredNote',
  'definition',
  'finalState',
  'sender',
  'measure',
  'goalText',
  'cancelling',
  'completion',
  'talkNote',
  'talkState',
  'nomination',
  'giving',
  'approval',
] as const satisfies Vocabulary[]
