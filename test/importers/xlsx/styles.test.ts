import { describe, expect, it } from 'vitest'
import { formatNumber } from '../../../importers/xlsx/cell-text'
import { classifyFormat, FORMAT, type FormatClass, readStyles } from '../../../importers/xlsx/styles'

describe('number formats', () => {
  const table: [keyof typeof FORMAT, string[]][] = [
    [
      'general',
      [
        'General',
        '0',
        '0.00',
        '#,##0',
        '@',
        '0.00E+00',
        '##0.0E+0',
        '"年"0',
        '\\d0',
        '0"d"',
        '[Red]0',
        'G/通用格式"分"',
        '_(* #,##0_)',
        '[$¥-804]#,##0',
      ],
    ],
    ['general', ['0_d', '0*d', '# ?/?', '[>100]0;0"m"', '[DBNum1]General', '"unclosed y', '0;yyyy']],
    [
      'date',
      ['yyyy/m/d', 'yyyy"年"m"月"', 'mmm-yy', 'm"月"d"日"', '[$-804]yyyy-mm-dd', 'dddd', '[DBNum1][$-804]yyyy"年"', 'mmmm', 'e.m.d'],
    ],
    ['datetime', ['yyyy/m/d h:mm', 'm/d/yy h:mm AM/PM', '[$-F800]yyyy-mm-dd\\Thh:mm:ss', 'd hh']],
    ['time', ['h:mm', 'h:mm:ss AM/PM', '上午/下午h"时"mm"分"', 'mm:ss.0', '[$-F400]h:mm:ss']],
    ['duration', ['[h]:mm', '[hh]:mm:ss', '[mm]:ss', '[s]', '[h]"小时"']],
    ['percent', ['0%', '0.00%', '#,##0.0%', '0%;[Red]-0%', '0.0"分"%']],
  ]
  for (const [name, codes] of table) {
    it.each(codes)(`${name}: %s`, (code) => expect(classifyFormat(code)).toBe(FORMAT[name]))
  }

  it('knows the ids that are never spelled out, Chinese ones included', () => {
    const ids = [0, 1, 9, 10, 14, 22, 18, 46, 45, 27, 31, 32, 36, 50, 55, 58, 49, 200]
    const xml = `<styleSheet><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${ids.map((id) => `<xf numFmtId="${id}"><alignment/></xf>`).join('')}</cellXfs><cellStyles/></styleSheet>`
    const names = Object.entries(FORMAT)
    const found = [...readStyles(xml).classes].map((value) => names.find(([, format]) => format === value)?.[0])
    const expected = [
      'general',
      'general',
      'percent',
      'percent',
      'date',
      'datetime',
      'time',
      'duration',
      'time',
      'date',
      'date',
      'time',
      'date',
      'date',
      'time',
      'date',
      'general',
      'general',
    ]
    expect(found).toEqual(expected)
  })

  it('lets a spelled-out format win over a built-in id', () => {
    const xml = `<styleSheet><numFmts><numFmt numFmtId="14" formatCode="0.0%"/><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;"/></numFmts><cellXfs><xf numFmtId="14"/><xf numFmtId="176"/></cellXfs></styleSheet>`
    expect([...readStyles(xml).classes]).toEqual([FORMAT.percent, FORMAT.date])
  })
})

describe('numbers as text', () => {
  it('agrees with the calendar on every day from 1900 to 2200', () => {
    for (let serial = 61; serial < 110_000; serial++) {
      const expected = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10)
      if (formatNumber(serial, FORMAT.date, false) !== expected) expect(formatNumber(serial, FORMAT.date, false)).toBe(expected)
    }
    expect(formatNumber(61, FORMAT.date, false)).toBe('1900-03-01')
  })

  it('shifts a percentage without noise over many scales', () => {
    for (let i = 0; i < 20_000; i++) {
      const thousandths = i - 5_000
      const digits = String(Math.abs(thousandths)).padStart(4, '0')
      const exact = `${digits.slice(0, -1)}.${digits.slice(-1)}`.replace(/^0+(?=\d)/, '').replace(/\.0$/, '')
      const expected = `${thousandths < 0 ? '-' : ''}${exact}%`
      if (formatNumber(thousandths / 1000, FORMAT.percent, false) !== expected) {
        expect(formatNumber(thousandths / 1000, FORMAT.percent, false)).toBe(expected)
      }
    }
    const cases: [number, FormatClass, string][] = [
      [0, FORMAT.percent, '0%'],
      [1e-9, FORMAT.percent, '0.0000001%'],
      [123456.789, FORMAT.percent, '12345678.9%'],
      [1e-7, FORMAT.general, '1E-7'],
      [123456789012345680, FORMAT.general, '1.2345678901234568E+17'],
      [-0, FORMAT.general, '0'],
    ]
    for (const [value, format, text] of cases) expect(formatNumber(value, format, false)).toBe(text)
  })
})
