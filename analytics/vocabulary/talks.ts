// What logs of talks and of feedback say of an entry: whether it took place, and whether it is a talk, or feedback, at all.
import type { CodedWords } from './types'
import { noWords, yesWords } from './yes-no'

/** Held, and valid, or not; a day that was only planned is none. */
export const occurrence: CodedWords = {
  words: {
    live: [...yesWords, 'v', 'ok'],
    void: [...noWords, '无'],
  },
  patterns: [
    [
      'void',
      '[未没待不]|取消|改期|延期|推迟|计划|预约|爽约|缺席|cancel|postpon|reschedul|rebook|moved|noshow|didnot|not|planned|scheduled|upcoming|pending|missed|skipped|tobe',
    ],
    ['void', '无效|invalid'],
    ['live', '已|完成|面谈|有效|valid|held|done|complet|happen|tookplace|attended|finish|ended'],
  ],
}

/** Managers write praise and exit interviews into one list with their talks about performance. */
export const talk: CodedWords = {
  words: { live: ['11', '1on1', '1v1', '1x1', '121'], unsure: ['feedback', '反馈', 'note', 'notes'] },
  patterns: [
    ['void', '^[待未没](谈|约|聊|面谈)|^已?(改期|取消)'],
    ['live', '绩效|考核|风险|关怀|留任|挽留|离职(倾向|意[向愿图]|预警|苗头|动向)|performance|appraisal|review|retention|stay'],
    ['void', '离职|表扬|表彰|点赞|嘉奖|致谢|面试|exit|offboard|resign|praise|kudos|recogni|thank|shoutout|hiring'],
    [
      'live',
      '常规|例行|回访|意向|转岗|调岗|面谈|沟通|谈话|辅导|交流|会谈|座谈|访谈|目标|季|月|周|年中|年度|年终|中期|期中|期末|改进|日常|定期|跟进|职业|发展|晋升|转正|试用|入职|复盘|回顾|反馈|oneonone|one2one|check|talk|conversation|meeting|coach|mentor|goal|career|develop|quarter|month|week|annual|mid|yearend|regular|catchup|followup|touchbase|skip|probation|onboard|feedback',
    ],
  ],
}

/** Feedback that somebody asked for is not yet given, and a talk is none. Any other word says what kind it is. */
export const exchange: CodedWords = {
  words: {},
  patterns: [
    // What was answered to it is.
    ['live', 'requestresponse|requestedfeedback|responsetorequest'],
    [
      'void',
      'feedbackrequest|requestforfeedback|requestfeedback|索取反馈|请求反馈|邀请反馈|征求反馈|^1(对|on|v|x)?1$|^121$|oneonone|^一对一|^(面谈|约谈|访谈)$',
    ],
    ['live', '.'],
  ],
}

/** The state of feedback: what was asked for and not given, or declined, is none. */
export const givingState = ({ words, patterns }: CodedWords): CodedWords => ({
  words,
  patterns: [
    ['void', '谢绝|婉拒|拒绝|[待未](回复|反馈|填写|提交|答复|给出)|^(待处理|请求中|已请求|已索取|已过期)$'],
    ['void', 'declin|reject|refus|^(pending|requested|awaiting|expired|open|notstarted|inprogress)|notgiven|awaiting(feedback|response)'],
    ...patterns,
  ],
})

/** Congratulations on an anniversary that a program sends are no feedback of anybody. */
export const sender: CodedWords = {
  words: {},
  patterns: [
    ['void', '^(noreply|donotreply|mailerdaemon|notifications?|automation|系统)(@|$)'],
    ['live', '.'],
  ],
}
