// What the first values of a column say: what they are by their own form, and that they are not what the header sounds like.
import { isMissing } from '../../vocabulary/missing-marks'
import { isDateLike } from '../table/cell-shape'
import type { PersonalKind } from '../table/types'
import type { HeaderFinding } from './header'
import {
  isCardForm,
  isCardNumber,
  isChineseAddress,
  isIban,
  isIdentityForm,
  isIdentityNumber,
  isOldIdentityNumber,
  isPrivateMail,
  isTelephone,
  mobileDigits,
} from './shapes'

/** `YYMMDD` and a running number. */
const isDated = (digits: string): boolean => /^\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])/.test(digits)

const share = (texts: string[], test: (text: string) => boolean): number => texts.filter(test).length / texts.length

/** The filled cells as plain text: full-width digits and spaces are as good as others. */
export const plainTexts = (values: (string | null)[]): string[] =>
  values.flatMap((text) => {
    const plain = (text ?? '').normalize('NFKC').trim()
    return isMissing(plain) ? [] : [plain]
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
  { kind: 'identity_number', test: (text) => isIdentityForm(text) || isOldIdentityNumber(text) },
  { kind: 'bank_account', test: isCardForm },
  { kind: 'address', test: isChineseAddress },
]

/** More than half of the texts; no more of them are tested than it takes to tell. */
function areMostly(texts: string[], test: (text: string) => boolean): boolean {
  let others = 0
  return texts.every((text) => test(text) || ++others * 2 < texts.length)
}

const kindOf = (shapes: Shape[], texts: string[]): PersonalKind | undefined =>
  texts.length === 0 ? undefined : shapes.find(({ test }) => areMostly(texts, test))?.kind

export const provenKind = (texts: string[]): PersonalKind | undefined => kindOf(proven, texts)
export const likelyKind = (texts: string[]): PersonalKind | undefined => kindOf(likely, texts)

const DIALLED = 8
const PREFIXES = 5
/**
 * Telephones under the name of another number: nearly all are mobile numbers of prefixes in use, each stands once, of many prefixes. Running numbers
 * share their beginning, and a date with a running number is no telephone.
 */
export function areDialled(texts: string[], fewest = DIALLED, prefixes = PREFIXES): boolean {
  const numbers = texts.map(mobileDigits).filter((digits) => digits !== undefined)
  if (texts.length < fewest || numbers.length < texts.length * 0.9 || new Set(numbers).size < numbers.length * 0.9) return false
  return new Set(numbers.map((digits) => digits.slice(0, 3))).size >= prefixes && share(numbers, isDated) < 0.9
}

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

/** Digits enough for a number of a person, starred out or not. */
const isLongNumber = (text: string): boolean => (text.match(/[\d*]/g)?.length ?? 0) >= 7 && !/^\d{1,3}(,\d{3})+|\.\d{1,2}$/.test(text)
const isCount = (text: string): boolean => /^\d{1,6}$/.test(text) || /^\d{1,3}(,\d{3})+$/.test(text)
const isWord = (text: string): boolean => !/\d/.test(text)

/** Where only the noun of a header says what it is, what stands below can say that it is not: counts of telephones, people in charge of pay, answers about it. */
function isHeadDenied(kind: PersonalKind, texts: string[]): boolean {
  if (kind === 'phone') return share(texts, isLongNumber) < 0.2
  if (kind === 'pay') return texts.every(isWord) || share(texts, (text) => /^([1-9]|10)$/.test(text)) > 0.5
  return share(texts, kind === 'birth' ? (text) => /^\d{1,3}$/.test(text) : isCount) > 0.5
}

export function isDenied({ kind, byGroup, byHead }: HeaderFinding, texts: string[]): boolean {
  if (byHead && texts.length > 0 && isHeadDenied(kind, texts)) return true
  if (byHead === 'vague' && share(texts, isTelephone) <= 0.5) return true
  if (texts.length === 0 || (kind === 'pay' && !byGroup)) return false
  const isScore = (text: string) => Math.abs(Number.parseFloat(text)) <= 100
  return share(texts, kind === 'pay' ? isScore : (denied[kind] ?? isPercent)) > 0.5
}
