import type { PersonalKind } from '../sources/table/types'
import type { Language } from './types'

const names: Record<PersonalKind, Record<Language, string>> = {
  identity_number: { 'zh-CN': '身份证号', en: 'identity number' },
  document: { 'zh-CN': '证件号码', en: 'passport, permit or licence' },
  social_security: { 'zh-CN': '社保公积金账号', en: 'social security account' },
  phone: { 'zh-CN': '电话号码', en: 'telephone number' },
  private_contact: { 'zh-CN': '私人联系方式', en: 'private contact' },
  bank_account: { 'zh-CN': '银行账户', en: 'bank account' },
  address: { 'zh-CN': '住址与户籍', en: 'address' },
  pay: { 'zh-CN': '薪酬', en: 'pay' },
  health: { 'zh-CN': '健康信息', en: 'health' },
  belief: { 'zh-CN': '民族、国籍、宗教与政治面貌', en: 'religion, politics, ethnicity or nationality' },
  family: { 'zh-CN': '婚姻与家庭', en: 'family' },
  record: { 'zh-CN': '犯罪与征信记录', en: 'criminal or credit record' },
  birth: { 'zh-CN': '出生日期', en: 'date of birth' },
  respondent: { 'zh-CN': '匿名问卷的作答人', en: 'respondent of an anonymous survey' },
}

/** What a column that is not stored holds, for people. */
export const personalName = (kind: PersonalKind, language: Language): string => names[kind][language]
