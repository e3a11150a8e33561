// What the first values of a column say: what they are by their own form, and that they are not what the header sounds like.
import { isDateLike } from '../table/cell-shape'
import type { PersonalKind } from '../table/types'
import type { HeaderFinding } from './header'
import { isCardNumber, isChineseAddress, isIban, isIdentityNumber, isOldIdentityNumber, isPrivateMail, isTelephone } from './shapes'

const share = (texts: string[], test: (text: string) => boolean): number => texts.filter(test).length / texts.length

/** The filled cells as plain text: full-width digits and spaces are as good as others. */
export const plainTexts = (values: (string | null)[]): string[] =>
  values.flatMap((text) => {
    const plain = (text ?? '').normalize('NFKC').trim()
    return plain === '' || /^([-—/\\]+|无|暂无|n\/?a|null|none)$/i.test(plain) ? [] : [plain]
  })

interface Shape {
  kind: PersonalKind
  test: (text: string) => boolean
}
/** A check digit proves these, whatever the header says. */
const proven: Shape[] = [
  { kind: 'identity_number', test: isIdentityNumber },
  { kind: 'bank_account', test: (text) => isCardNumber(text) || isIban(text) },
  { kind: 'private_contact', test: isPrivateMail },
]
/** These only look like it: an order or an employee may have such a number, so a header that says something else is believed. */
const likely: Shape[] = [
  { kind: 'phone', test: isTelephone },
  { kind: 'identity_number', test: (text) => isIdentityNumber(text) || isOldIdentityNumber(text) },
  { kind: 'address', test: isChineseAddress },
]

const kindOf = (shapes: Shape[], texts: string[]): PersonalKind | undefined =>
  texts.length === 0 ? undefined : shapes.find(({ test }) => share(texts, test) > 0.5)?.kind

export const provenKind = (texts: string[]): PersonalKind | undefined => kindOf(proven, texts)
export const likelyKind = (texts: string[]): PersonalKind | undefined => kindOf(likely, texts)

const number = /^[-+]?[￥¥$€]?\d[\d,]*(\.\d+)?(%|％)?$/
export const isFigure = (text: string): boolean => number.test(text) || isDateLike(text)
const isPercent = (text: string): boolean => /^[-+]?\d+(\.\d+)?\s*%$/.test(text)
const isYesNo = (text: string): boolean => /^(是|否|有|无|y|n|yes|no|true|false|√|×)$/i.test(text)
const isShort = (text: string): boolean => /^[-+]?\d{1,3}$/.test(text) || /^[-+]?\d+\.\d+$/.test(text)
const isElsewhere = (text: string): boolean => /^\w+:\/\/|^[^\s@]+@[^\s@]+$|^\d{1,3}(\.\d{1,3}){3}(:\d+)?$/.test(text)

/** A measure is called like it: `电话` counts calls, `地址` is a link, `薪酬` heads the answers to a survey. Pay itself is also said in percent. */
const denied: Partial<Record<PersonalKind, (text: string) => boolean>> = {
  identity_number: (text) => isPercent(text) || isShort(text) || isYesNo(text),
  document: (text) => isPercent(text) || isShort(text) || isYesNo(text),
  social_security: (text) => isPercent(text) || isShort(text) || isYesNo(text),
  phone: (text) => isPercent(text) || isShort(text) || isYesNo(text),
  bank_account: (text) => isPercent(text) || isShort(text) || isYesNo(text),
  address: (text) => isPercent(text) || isShort(text) || isElsewhere(text),
  private_contact: (text) => isPercent(text) || isShort(text),
}

export function isDenied({ kind, byGroup }: HeaderFinding, texts: string[]): boolean {
  if (texts.length === 0 || (kind === 'pay' && !byGroup)) return false
  const isScore = (text: string) => Math.abs(Number.parseFloat(text)) <= 100
  return share(texts, kind === 'pay' ? isScore : (denied[kind] ?? isPercent)) > 0.5
}
