// Number formats that write zeros, or letters and zeros, before a whole number: what people read as the number of a person or a part.

export interface Pad {
  before: string
  digits: number
  after: string
}

const literal = '(?:"[^"]*"|\\\\[\\s\\S])*'
const PADDED = new RegExp(`^(${literal})(0{2,})(${literal})$`)

/** `000000` and `"E"0000`; undefined for a format that shows a number otherwise. */
export function padOf(code: string): Pad | undefined {
  const match = PADDED.exec(code.replace(/^(?:\[[^\]]*\])+/, '').split(';')[0])
  return match ? { before: plain(match[1]), digits: match[2].length, after: plain(match[3]) } : undefined
}

const plain = (text: string): string =>
  text.replace(/"([^"]*)"|\\([\s\S])/g, (_, quoted: string | undefined, escaped: string) => quoted ?? escaped)

export const isWhole = (text: string): boolean => /^\d+$/.test(text)

export const paddedText = (whole: string, { before, digits, after }: Pad): string => before + whole.padStart(digits, '0') + after
