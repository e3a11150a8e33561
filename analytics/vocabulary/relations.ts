// How who rates stands to who is rated.
import type { CodedWords } from './types'

/** Who rates, as seen from who is rated. */
export const relation: CodedWords = {
  words: {
    SELF: ['自己', 'me', 'myself', 'worker', 'employee'],
    MANAGER: ['上', 'mgr', 'reportsto'],
    UPWARD: ['下', 'report', 'reports', 'reportee', 'dr'],
    PEER: ['平', 'team', 'group'],
  },
  patterns: [
    ['SELF', '自评|自我|本人|self'],
    ['MANAGER', '^上(级|司)?(对|评|评价|考核)下'],
    ['UPWARD', '^下(级|属)?(对|评|评价|考核)上'],
    ['DOTTED', '虚线|矩阵|职能(上级|主管|经理|领导)|dotted|matrix|functional(line)?manager|projectmanager|项目(经理|主管|负责人)'],
    [
      'SKIP',
      '隔级|跨级|越级|间接(上级|主管|经理|领导)|上上级|二级(上级|主管|经理)|上级的上级|skip|(2nd|second)(level|line)|indirectmanager|managersmanager|grandparent',
    ],
    [
      'CROSS_DEPT',
      '跨部门|跨团队|跨职能|协作(方|部门)|协同部门|上下游|相关方|合作方|内部客户|cross|interdepartment|stakeholder|internalcustomer|internalclient|partner',
    ],
    ['UPWARD', '下级|下属|部属|上行|向上|部下|组员|团队成员|subordinate|upward|directreport|teammember|bottomup'],
    ['MANAGER', '上级|主管|领导|经理|上司|老板|直属|下行|负责人|manager|supervisor|superior|boss|teamlead|leader|downward|topdown'],
    ['EXTERNAL', '客户|供应商|外部|甲方|customer|client|vendor|supplier|external'],
    ['PEER', '同事|平级|同级|互评|同侪|同伴|同组|同部门|部门内|平行|peer|colleague|coworker|teammate|lateral'],
  ],
}
