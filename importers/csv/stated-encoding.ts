// Encodings whose bytes do not tell them apart: a person says which one it is.
import type { StatedEncoding } from '../source/types'

/** By region, as they are shown to choose from. */
export const statedEncodings: readonly StatedEncoding[] = [
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1257',
  'windows-874',
]

const otherNames: Record<string, StatedEncoding> = {
  'big5-hkscs': 'big5',
  cp950: 'big5',
  sjis: 'shift_jis',
  'shift-jis': 'shift_jis',
  cp932: 'shift_jis',
  cp949: 'euc-kr',
  'iso-8859-1': 'windows-1252',
  'latin-1': 'windows-1252',
  latin1: 'windows-1252',
}

/** The encoding a person means; undefined for a name that is none of these. */
export function statedEncoding(name: string): StatedEncoding | undefined {
  const small = name.trim().toLowerCase()
  return otherNames[small] ?? statedEncodings.find((known) => known === small)
}

/** Every byte is some character there, so that a sample says nothing against it. */
const isSingleByte = (encoding: StatedEncoding): boolean => encoding.startsWith('windows-')

/** Whether a sample may be in the stated encoding: what is otherwise plainly GB18030 is no single-byte text. */
export function mayBe(encoding: StatedEncoding, sample: Buffer, looksChinese: boolean): boolean {
  if (sample.includes(0) || (isSingleByte(encoding) && looksChinese)) return false
  try {
    new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true })
    return true
  } catch {
    return false
  }
}
