// Names and numbers that are easily overlooked, and the ways people write them.

export const hardNames = [
  '孙 丽',
  '孙丽',
  'O’Brien',
  'john SMITH',
  '欧阳娜娜',
  '欧阳',
  '丽',
  '高',
  '质量',
  'ＡＢＣ',
  '张😀伟',
  '🦊',
  '劉強',
  'Li',
  'José Ñandú',
]
export const hardNumbers = ['00123', 'YZ1001', '7', 'o.brien@example.com']

const wide = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replace(/ /g, '\u3000')

/** The name as it is, in other case, full width, spaced out, and with signs between. */
export function respelled(name: string): string[] {
  const letters = [...name.replace(/\s/g, '')]
  return [name, name.toUpperCase(), name.toLowerCase(), wide(name), letters.join(' '), letters.join('\u3000'), letters.join('·')]
}
