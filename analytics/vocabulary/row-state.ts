// A further column that says how a row stands, beside the one a kind has for its state: what it takes back does not count.
import type { CodedWords } from './types'

/** `status`: what a kind's own column of states says. A word that neither knows is asked about. */
export const furtherState = ({ words, patterns }: CodedWords): CodedWords => ({
  words: {
    void: [
      'void',
      'voided',
      'removed',
      'recalled',
      'revoked',
      'invalid',
      'discarded',
      'superseded',
      'notabug',
      '待议',
      '待再议',
      '终止',
      '已终止',
      '已冲销',
      '被冲销',
      '已红冲',
      '未发布',
      'unpublished',
    ],
    live: words.live,
  },
  patterns: [
    ['live', '未(作废|取消|撤销|撤回|删除|废弃)|not(cancel|withdraw|void|delet)'],
    // How it ended for somebody who applied is what came of the step.
    ['live', '(by|of)(the)?(candidate|applicant|employer|company)$|^candidate(withdrew|withdrawn|declined|rejected)'],
    [
      'void',
      '作废|取消|撤销|撤回|撤单|^撤诉|撤诉$|^重复(登记|录入|提交|受理|报修|投诉|工单|单)$|^(重复[,，;；、]?)?已?并入.{1,16}$|废弃|废止|已删|删除|草稿|预览|^测试|cancel|withdraw|rescind|deleted|draft|preview|^test|duplicate|won.?t(do|fix)|awaiting(response|feedback|reply)|cannotreproduce|cantreproduce',
    ],
    // How an answer to a survey came in: by its link, from a list, from a device that was offline; Survey Preview is of whoever made it.
    ['void', '^(possible)?spam$|^survey(preview|test)'],
    ['live', '^ip(地址|address)$|^(imported|offline(survey)?)$|^(email|anonymous|personal|gl|sms|qr|qrcode|social|panel)(link|invite)?$'],
    // How far somebody who is hired, or leaves, has come.
    ['live', '入职|录用|淘汰|放弃|到岗|报到|转正|离职|在职|hired|employed'],
    ...patterns.filter(([code]) => code !== 'void'),
  ],
})

/** What stands beside a rating while it is not settled may still change. */
export const finalState = ({ words, patterns }: CodedWords): CodedWords => ({
  words,
  patterns: [
    ['live', '申诉|appeal'],
    ['unsure', '[评校审确沟]?[估准核批定认通评]中$|进行中|流程中|^待|^未|inprogress|^pending|awaiting|notstarted|notsubmitted|ongoing'],
    ...patterns,
  ],
})

/** 1月提过离职，已撤回: somebody's notice was taken back, not the row. */
const noticeTakenBack = ['live', '(离职|辞职|辞呈|转岗|调岗|申诉|请假|休假).{0,16}(撤|收)[回销]'] as const

/** What a remark says of its row alone: 作废. */
export const remark: CodedWords = {
  words: {
    void: [
      ...[
        '作废',
        '已作废',
        '此行作废',
        '本行作废',
        '该行作废',
        '无效',
        '不计',
        '不计入',
        '不算',
        '重复',
        '重复提交',
        '重复录入',
        '误录',
        '误填',
        '误报',
      ],
      ...['void', 'voided', 'invalid', 'duplicate', 'donotcount', 'doesnotcount', 'enteredinerror', 'ignore', 'pleaseignore'],
    ],
  },
  patterns: [
    noticeTakenBack,
    // 与T1207同一用户重复,并单
    ['void', '^[与同和].{1,24}重复([,，;；、。].{0,10})?$|(^|[,，;；、。])已?(并单|并案|并入|合并(到|至|入|处理))'],
    // The tag of a ticket that was merged into another, or of an issue that needed no work.
    [
      'void',
      'closedbymerge|(^|[,;|、，；])(spam|垃圾(工单|邮件)?|duplicate|wontfix|won.tfix|notabug|cannotreproduce|invalid|重复|无效|误报)([,;|、，；]|$)',
    ],
    // 2月起转给别人，此项取消不考核; 航班加多，本人撤了
    ['void', '(取消|此项|不再|免予?)不?(考核|计分)$|(^|[,，;；。、])(本人|已|自行)?撤(了|回|销)$|不做了$'],
    // 全部打60，无效，作废
    ['void', '[,，;；。、](已|此行|本行|该行)?(作废|无效|不计入?)$'],
    ['live', '.'],
  ],
}

/**
 * The same of a column of remarks, where what may take the row back is asked about: 2月起转给同事, 待核实, 1月已停用. That a thing is late takes nothing
 * back.
 */
export const rowNote: CodedWords = {
  words: remark.words,
  patterns: [
    noticeTakenBack,
    ...remark.patterns.filter(([code]) => code === 'void'),
    ['live', '^(无需|不)取消$|^税?不含'],
    [
      'unsure',
      '取消|作废|撤[回销]|不计入?[上下本]半?年|(不|免|无[需须])再?(考核|[计列并]?入合计|计[入分算]?|算|统计|纳入|参[与加评]|评[价分级]?)([,，;；。、]|$)|暂[停缓]|搁置|停[止用办]|[终中]止|废[止弃]|删[除掉]|退回|驳回|否决|[无失]效|重复|重[填报]|误[填录报]|[填写录算]错|错[填录]|更正|为准|并[案单入]|合并|转(给|出|交|由|入|下[期季月年]|至)|移[交出至]|测试|草稿|待(定|核实|审|复核|校准|补|确认)|未(核实|审|获?批准?|生效|参加|参与|到岗)|剔除|除外|排除|扣除|仅供参考|预估|估[计算]|试填|代填|补录|冻结|放弃',
    ],
    [
      'unsure',
      'cancel|void|withdr[ae]w|onhold|duplicate|inerror|mistake|^test|draft|tb[cd]|pending|supersed|replacedby|merge[ds]?into|transferr?edto|exclu[ds]|donot|notcount|notinclu|retract|reject|waive|exempt|estimate|provisional|invalid',
    ],
    ['live', '.'],
  ],
}

/** What a remark in a dictionary says of a definition that no longer holds; what it leaves out or adds up, is part of how it counts. */
export const retiredNote: CodedWords = {
  words: { void: [] },
  patterns: [
    ['live', '[不未没]停用'],
    [
      'void',
      '停用|作废|废止|废除|不再(使用|考核|统计|执行|采用)|已?(取消|下线|失效)(考核|统计|使用)?$|retired|discontinued|deprecated|nolongerused|obsolete',
    ],
    ['live', '.'],
  ],
}

/** Where a definition would stand, that there is none any more: （停用，2025年起看人均发稿）; of 停用设备数÷总数 it says how it counts. */
export const definition: CodedWords = {
  words: {},
  patterns: [
    ['void', '^已?(停用|废止|废除|作废|下线)([,，;；。]|[于自]|$)|^(retired|discontinued|deprecated|obsolete)([,;.]|since|$)'],
    ['live', '.'],
  ],
}

/** What a remark says of a talk that has not taken place: 改期, 出差取消, 未接通. */
export const talkNote: CodedWords = {
  words: {
    void: [
      ...remark.words.void,
      '计划',
      '计划中',
      '待谈',
      '待约',
      '待定',
      '待面谈',
      '缺席',
      'planned',
      'noshow',
      'rescheduled',
      'postponed',
      'cancelled',
      'canceled',
    ],
  },
  patterns: [
    [
      'void',
      '^(因?(出差|请假|休假|会议|临时|冲突|生病|故)|本人|对方|双方)?(已?(取消|改期|延期|推迟)|未(谈|接通|到|进行|面谈|成行))([,，;；、].{0,8})?$',
    ],
    // 她临时抢救，改到2/10
    ['void', '(改期|改到|改至|顺延|推迟|延期|挪到)[到至]?\\d{1,2}(?:[./-]\\d|月|[日号]|$)'],
    // 试教那天没空，没谈; 临时请假，改期; 航班延误，另约
    ['void', '(^|[,，;；、。])(已?改期|[没未](谈|聊)成?|另约|改天再?[谈聊]?)$|^[没未](谈|聊)成?$'],
    ['void', '^没(开|谈|聊)成?(客户|会议?|临时|有|因|$)'],
    // 请假，改3/18; （未聊，待补）; 改期(当日停水抢修)
    ['void', '(^|[,，;；、。])改\\d{1,2}([./-]\\d|月)|^[没未](谈|聊|面谈|开)成?[,，;；、]|^已?改期'],
    ['void', '^已?(取消|改期)(他|她|本人|对方)?(请假|休假|出差|生病|有会|开会|会议冲突|临时有事)$'],
    ['live', '.'],
  ],
}

/** A state of a talk, or of what was agreed in it: one that was put off has not taken place. */
export const talkState = ({ words, patterns }: CodedWords): CodedWords => ({
  words: {
    ...words,
    void: [...words.void, '改期', '已改期', '改约', '另约', '未谈', '未聊', '未面谈', '爽约', '缺席', 'rescheduled', 'postponed', 'noshow'],
  },
  patterns,
})

/** What such a column is called. */
export const stateName = /状态|^(?:办理|流程|处理|当前)?进度$|狀態|状况|\bstat(?:e|us)\b|\bresolution$|\bdistribution ?channel$/i
/** The state of something else than the row, or of another time. */
export const otherStateName =
  /^(?:原|上[次期]|前)|\b(?:author|assignee|closed_by|merged_by|milestone|user|owner|reporter|reviewer|created_by)\.|previous|prior\b|former|\bold\b|\bfrom\b|付款|支付|开票|发票|回款|合同|婚姻|健康|政治|账号|帐号|账户|通知|邮件|invoice|payment|contract|marital|e-?mail|account|情绪|心情|心态|mood/i

/** What a column of levels calls a key result, as the database matches it. */
export const keyResultWords = 'krs?|关键结果|关键成果|關鍵結果|關鍵成果|key ?results?'

/** Where a list of goals names people without any: 未填写 OKR. */
export const goalText: CodedWords = {
  words: {},
  patterns: [
    [
      'void',
      '^[尚暂还]?未(填写|填报|制定|设定|设置|提交|录入|创建)(okrs?|目标|o|kr)?$|^暂?无(目标|okrs?)$|^no(goals?|okrs?|objectives?)(set|yet|created)?$',
    ],
    ['live', '.'],
  ],
}
