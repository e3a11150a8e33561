// What the name of a file or sheet, or a title, says of which version it is: 修订版, 终稿, v2, (1), 20260402; 旧, 草稿, backup.

/** `state`: −1 older, 0 not said, 1 corrected, 2 final. `number`: 1 where none is said. `day`: `yyyymmdd`, 0 where none is said. */
export interface Version {
  state: number
  number: number
  day: number
}

const older =
  /旧|草稿|草案|初稿|初版|作废|废弃|备份|原稿|原始版|修[订改正]前|更[正新]前|调整前|(?<![a-z])(?:old|draft|backup|bak|obsolete|superseded|deprecated|void)(?![a-z])/giu
const final = /终版|终稿|最终|定稿|定版|(?<![a-z])final(?![a-z])/iu
const corrected =
  /修[订正]|更正|更新|改正|勘误|修改[版稿后]|重新?[报填]|(?<![a-z])(?:revis(?:ed|ion)|correct(?:ed|ion)|updated?|amended|rev)(?![a-z])/iu
/** Ratings and goals are called so themselves: these say nothing of a version. */
const ownWords =
  /最终(?=绩效|评[级定价分]|等级|结果|得分|成绩)|更新(?=改造|换代|迭代)|(?<![a-z])final(?=[\s_-]*(?:rating|score|performance|grade|result)s?)/giu

const chinese = '一二三四五六七八九十'
const numbered = [
  /(?<![a-z])(?:v|ver\.?|version|rev\.?)[\s_.-]*(\d{1,2}(?:\.\d{1,2})?)(?![\d.]*\d)/iu,
  /第?(\d{1,2}|[一二三四五六七八九十])[版稿](?![本块面])/u,
]
/** `指标 (1).xlsx` is the second of its name. */
const copy = /[(（](\d{1,2})[)）]\s*(?:\.[a-z]{2,5})?$/iu
const days = /(?<!\d)(20\d{2})([-._/年]?)(1[0-2]|0?[1-9])([-._/月]?)(3[01]|[12]\d|0?[1-9])(?!\d)/gu

const numberIn = (text: string): number => {
  const said = numbered.flatMap((pattern) => pattern.exec(text)?.[1] ?? [])
  const second = copy.exec(text)?.[1]
  const numbers = said.map((one) => (chinese.includes(one) ? chinese.indexOf(one) + 1 : Number(one)))
  return Math.max(1, ...numbers, second === undefined ? 1 : Number(second) + 1)
}

function dayIn(text: string): number {
  const found = [...text.matchAll(days)].filter(([, , first, month, second, day]) =>
    first === '' && second === '' ? month.length === 2 && day.length === 2 : first !== '' && second !== '',
  )
  return Math.max(0, ...found.map(([, year, , month, , day]) => Number(year) * 10_000 + Number(month) * 100 + Number(day)))
}

/** Of several texts the closer ones add to the others: a sheet 旧稿 in a file 修订版 is no correction. */
export function versionOf(texts: readonly string[]): Version {
  const plain = texts.map((text) => text.normalize('NFKC').replace(ownWords, ''))
  const state = (text: string): number => {
    const rest = text.replace(older, '')
    return (rest === text ? 0 : -1) + (rest !== text ? 0 : final.test(rest) ? 2 : corrected.test(rest) ? 1 : 0)
  }
  return {
    state: plain.reduce((sum, text) => sum + state(text), 0),
    number: Math.max(1, ...plain.map(numberIn)),
    day: Math.max(0, ...plain.map(dayIn)),
  }
}
