// What numbers of persons look like, whatever stands above them. The patterns are read by JavaScript and by the database alike (RE2: no look-behind),
// so what stands before a number is matched with it, and the number is the second group.

/** Neither part of a longer number or word nor the end of one, as in `GD-13800138000` or `0.13800138000`. `Tel.138…` and `电话-138…` are. */
const before = '(^|[^0-9A-Za-z_.-]|[^0-9A-Za-z_][.-]|[A-Za-z][.])'

const identity = '([1-8][0-9]{5}[ -]?(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[ -]?[0-9]{3}[0-9Xx])\\b'
const card = '([3-69][0-9]{3}(?:[ -]?[0-9]{4}){3}(?:[ -]?[0-9]{1,3})?)\\b'
export const identityPattern = before + identity
export const cardPattern = before + card
/** Said to be one right before it, which a mistyped digit does not change. */
export const namedIdentityPattern = `((?:身份证|证件)(?:号码?)?(?:[^0-9A-Za-z一-鿿]|[是为]){0,3})${identity}`
export const namedCardPattern = `((?:银行卡|工资卡|卡号|[账帐]号|[账帐]户)(?:号码?|[账帐]号)?(?:[^0-9A-Za-z一-鿿]|[是为]){0,3})${card}`
export const ibanPattern = `${before}([A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?)\\b`
export const mobilePattern = `${before}((?:(?:\\+|00)?86[ -]?)?1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4})\\b`
/** Words: Chinese ones, or two others in succession. Of the first its last two letters are enough, or a cell of one long word would be gone through for each. */
export const wordsPattern = '[一-鿿]|[A-Za-z]{2}[ ,:;]+[A-Za-z]{2,}[ ,:;]'
/** Every text with one of these numbers has this: eleven digits with nothing but single spaces or hyphens between. */
export const candidatePattern = '[0-9](?:[ -]?[0-9]){10}'

/** First two digits of an identity number. */
export const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
)
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

const bare = (text: string): string => text.replace(/[ -]/g, '').toUpperCase()

/** Province and date of an eighteen-digit identity number, with whatever check digit: people mistype, and a whole column of them tells. */
export function isIdentityForm(text: string): boolean {
  if (text.length < 18) return false
  const id = bare(text)
  return /^\d{6}(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dX]$/.test(id) && provinces.has(id.slice(0, 2))
}

/** With the check digit, which proves it. */
export function isIdentityNumber(text: string): boolean {
  if (!isIdentityForm(text)) return false
  const id = bare(text)
  const sum = weights.reduce((total, weight, at) => total + weight * Number(id[at]), 0)
  return '10X98765432'[sum % 11] === id[17]
}

/** The form of before 1999: no check digit, so only a whole column of them tells. */
export function isOldIdentityNumber(text: string): boolean {
  return /^\d{8}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}$/.test(text) && provinces.has(text.slice(0, 2))
}

/** A card of a bank: sixteen to nineteen digits whose check digit is right. */
export function isCardNumber(text: string): boolean {
  if (text.length < 16) return false
  const digits = bare(text)
  if (!/^[3-69]\d{15,18}$/.test(digits)) return false
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]) * (at % 2 ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return sum % 10 === 0
}

/** Digits of a card of a Chinese bank, or in fours, whatever the check digit: only a whole column of them tells. */
export function isCardForm(text: string): boolean {
  return text.length >= 16 && (/^62\d{14,17}$/.test(bare(text)) || /^[3-6]\d{3}(?:[ -]\d{4}){3}(?:[ -]\d{1,3})?$/.test(text))
}

export function isIban(text: string): boolean {
  if (text.length < 15) return false
  const code = bare(text)
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(code)) return false
  const digits = (code.slice(4) + code.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))
  let rest = 0
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97
  return rest === 1
}

const mobile = /^(?:(?:\+|00)?86[ -]?|\(?\+86\)?[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}$/
/** Prefixes that are given out. */
const inUse = /^1(3\d|4[014-9]|5[0-35-9]|6[2567]|7[0-8]|8\d|9[0-35-9])/
/** The eleven digits of a mobile number of a prefix in use. */
export function mobileDigits(text: string): string | undefined {
  const digits = mobile.test(text) ? bare(text).replace(/\D/g, '').slice(-11) : ''
  return inUse.test(digits) ? digits : undefined
}
const international = /^\+[1-9]\d{0,2}[ -]?\(?\d{1,5}\)?(?:[ -]?\d{2,5}){1,4}$/
const landline = /^(?:\(0\d{2,3}\)|0\d{2,3}-)\d{7,8}(?:[-转]\d{1,5})?$/

/** A telephone number and nothing else. Has no check digit. */
export const isTelephone = (text: string): boolean => mobile.test(text) || international.test(text) || landline.test(text)

const privateMail =
  /^[^\s@]+@(qq|vip\.qq|foxmail|163|126|yeah|vip\.163|sina|vip\.sina|sohu|139|189|wo|21cn|aliyun|gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|aol|gmx|web|proton|protonmail|mail|yandex)\.(com|cn|net|com\.cn|com\.tw|com\.hk|co\.uk|de|fr|ru|me)$/i
export const isPrivateMail = (text: string): boolean => privateMail.test(text)

const LONGEST_ADDRESS = 200
/** `浙江省杭州市西湖区文三路 90 号`: a place, and where in it. */
export const isChineseAddress = (text: string): boolean =>
  text.length >= 8 &&
  text.length <= LONGEST_ADDRESS &&
  /[省市区县州旗].*([路街道巷里村镇乡弄]|小区|花园|公寓|大厦).*\d+\s*[号弄栋幢室座单楼]/.test(text)

/** So long is a telephone number at most that stands where a time should; longer cells of such a column are not looked into. */
export const longestAmongTimes = 15
