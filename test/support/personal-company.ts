// Files as HR systems write them, full of what is personal, and every value of them that must be nowhere afterwards.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as XLSX from 'xlsx'

export interface Person {
  no: string
  name: string
  id: string
  mobile: string
  card: string
  address: string
  pay: string
}

/** An identity number with its check digit. */
export function identityNumber(n: number): string {
  const body = `330106${1970 + (n % 30)}${String(1 + (n % 12)).padStart(2, '0')}${String(1 + (n % 28)).padStart(2, '0')}${String(100 + (n % 900))}`
  const sum = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2].reduce((total, weight, at) => total + weight * Number(body[at]), 0)
  return body + '10X98765432'[sum % 11]
}

/** A bank card with its check digit. */
export function cardNumber(n: number): string {
  const body = `622848${String(1234567890 + n * 7919).padStart(12, '0')}`
  const sum = [...body].reverse().reduce((total, text, at) => {
    const digit = Number(text) * (at % 2 ? 1 : 2)
    return total + (digit > 9 ? digit - 9 : digit)
  }, 0)
  return body + String((10 - (sum % 10)) % 10)
}

const surnames = '卜向蓝纪焦庄褚闻阮裴'
export const people: Person[] = Array.from({ length: 10 }, (_, n) => ({
  no: `PL${String(4001 + n)}`,
  name: `${surnames[n]}若川`,
  id: identityNumber(137 + n * 41),
  mobile: `1${['38', '59', '86', '77', '99'][n % 5]}${String(41270033 + n * 1117)}`,
  card: cardNumber(n),
  address: `浙江省杭州市余杭区闲林西路 ${701 + n} 号 ${3 + n} 幢 ${n + 1}02 室`,
  pay: `${27311 + n * 137}.${20 + n}`,
}))

export interface Written {
  files: string[]
  /** Values that must not be found in any file of the product. */
  secrets: string[]
}

export function writePersonalCompany(folder: string): Written {
  mkdirSync(folder, { recursive: true })
  const secrets: string[] = people.flatMap(({ id, mobile, card, address, pay }) => [id, mobile, card, address, pay])
  const secret = (text: string) => {
    secrets.push(text)
    return text
  }
  const files: string[] = []
  const add = (name: string, write: (path: string) => void) => {
    write(join(folder, name))
    files.push(join(folder, name))
  }
  add('花名册_北森.xlsx', (path) => writeFileSync(path, bytesOf(beisen(secret), 'xlsx')))
  add('工资表_金蝶.xls', (path) => writeFileSync(path, bytesOf(kingdee(), 'biff8')))
  add('Worker Data.csv', (path) => writeFileSync(path, workday(secret)))
  add('職員名冊.csv', (path) => writeFileSync(path, Buffer.from(`\ufeff${traditional(secret)}`, 'utf8')))
  add('employees.json', (path) => writeFileSync(path, JSON.stringify(successFactors(secret), null, 1)))
  add('员工信息采集.xlsx', (path) => writeFileSync(path, bytesOf(collected(secret), 'xlsx')))
  add('评价.csv', (path) => writeFileSync(path, reviews()))
  return { files, secrets: [...new Set(secrets)] }
}

const bytesOf = (book: XLSX.WorkBook, bookType: XLSX.BookType): Buffer => XLSX.write(book, { type: 'buffer', bookType })
const sheet = (rows: (string | number | null)[][]) => XLSX.utils.aoa_to_sheet(rows)

/** A title with a telephone, two rows of merged headers, a hidden column, a comment and a link on a cell, a hidden sheet. */
function beisen(secret: (text: string) => string): XLSX.WorkBook {
  const book = XLSX.utils.book_new()
  const roster = sheet([
    [`在职员工花名册 联系人 ${people[0].name} ${people[0].mobile}`],
    ['基本信息', null, null, null, null, '证件信息', null, '联系方式', null, '工资卡信息', null, '个人情况', null, null],
    [
      '工号',
      '姓名',
      '部门',
      '职位',
      '入职日期',
      '证件类型',
      '号码',
      '手机号码',
      '现住址',
      '账号',
      '开户行',
      '民族',
      '宗教信仰',
      '健康状况',
    ],
    ...people.map(({ no, name, id, mobile, card, address }, n) => [
      no,
      name,
      '质量部',
      '检验员',
      '2021-03-01',
      '居民身份证',
      id,
      n % 2 ? `${mobile.slice(0, 3)}-${mobile.slice(3, 7)}-${mobile.slice(7)}` : `+86 ${mobile}`,
      address,
      card,
      secret('杭州闲林支行'),
      secret('畲族'),
      secret('原始宗教'),
      secret('乙肝携带'),
    ]),
  ])
  roster['!merges'] = ['A1:N1', 'A2:E2', 'F2:G2', 'H2:I2', 'J2:K2', 'L2:N2', 'I4:I5'].map((range) => XLSX.utils.decode_range(range))
  roster['!cols'] = Array.from({ length: 14 }, (_, column) => (column === 9 ? { hidden: true } : {}))
  roster.G5.c = [{ a: 'HR', t: people[1].id }]
  roster.H6.l = { Target: `tel:${people[2].mobile}` }
  XLSX.utils.book_append_sheet(book, roster, '花名册')
  const family = sheet([
    ['工号', '姓名', '家庭成员姓名', '与本人关系', '紧急联系人', '紧急联系人电话', '婚姻状况'],
    ...people.map(({ no, name }, n) => [
      no,
      name,
      secret(`卜承岳${n}`),
      '父亲',
      secret(`蓝知夏${n}`),
      secret(`1395566${1200 + n}`),
      secret('离异'),
    ]),
  ])
  XLSX.utils.book_append_sheet(book, family, '家庭成员')
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] }
  return book
}

function kingdee(): XLSX.WorkBook {
  const book = XLSX.utils.book_new()
  const pay = sheet([
    ['职员代码', '职员姓名', '部门', '基本工资', '绩效奖金', '应发合计', '实发合计', '银行账号'],
    ...people.map(({ no, name, pay: amount, card }) => [no, name, '质量部', amount, amount, amount, amount, card]),
  ])
  XLSX.utils.book_append_sheet(book, pay, '2026年1月')
  return book
}

function workday(secret: (text: string) => string): string {
  const rows = people.map(({ no, name, mobile, pay }, n) => {
    const iban = secret(['DE89370400440532013000', 'GB29NWBK60161331926819', 'FR1420041010050500013M02606'][n % 3])
    return [
      no,
      name,
      'Quality',
      'Inspector',
      '2021-03-01',
      mobile,
      secret(`${no.toLowerCase()}.home@gmail.com`),
      secret(`${18 + n} Larkspur Close`),
      pay,
      iban,
      secret(`078-05-11${20 + n}`),
      secret('Zoroastrian'),
    ].join(',')
  })
  return `Employee ID,Worker,Department,Job Title,Hire Date,Mobile,Home Email,Home Address,Annual Base Pay,IBAN,SSN,Religion\n${rows.join('\n')}\n`
}

function traditional(secret: (text: string) => string): string {
  const rows = people.map(({ no, name, id, mobile }, n) =>
    [no, name, '品質部', '檢驗員', '2021-03-01', id, mobile, secret(`新北市板橋區文化路 ${200 + n} 號`), secret('已婚育一子')].join(','),
  )
  return `員工編號,姓名,部門,職位,入職日期,身分證字號,行動電話,戶籍地址,婚姻狀況\n${rows.join('\n')}\n`
}

function successFactors(secret: (text: string) => string): unknown {
  return {
    d: {
      results: people.map(({ no, name, id, mobile, card, address, pay }, n) => ({
        userId: no,
        displayName: name,
        department: 'Quality',
        title: 'Inspector',
        hireDate: '2021-03-01',
        nationalId: { country: 'CHN', value: id },
        phones: [{ type: 'cell', phoneNumber: mobile }],
        homeAddress: { city: secret(`闲林镇${n}`), street: address },
        bankAccount: { bank: '农行', no: card },
        compensation: { base: pay },
        emergencyContact: { name: secret(`焦望舒${n}`), phone: secret(`1374418${2300 + n}`) },
        dateOfBirth: secret(`1979-0${1 + (n % 9)}-17`),
      })),
    },
  }
}

/** Sheets nobody's kind: two columns, no header at all, names of columns that say nothing. */
function collected(secret: (text: string) => string): XLSX.WorkBook {
  const book = XLSX.utils.book_new()
  XLSX.utils.book_append_sheet(book, sheet([['姓名', '月薪'], ...people.map(({ name, pay }) => [name, pay])]), '薪资')
  XLSX.utils.book_append_sheet(book, sheet(people.map(({ name, id, mobile, card }) => [name, id, mobile, card])), '无表头')
  const odd = [['甲', '乙', '丙', '丁'], ...people.map(({ name, id, mobile, address }) => [name, id, mobile, address])]
  XLSX.utils.book_append_sheet(book, sheet(odd), '看不懂的列名')
  const two = [
    ['工号', '姓名', '部门', '职位', '入职日期'],
    ...people.map(({ no, name }) => [no, name, '质量部', '检验员', '2021-03-01']),
    [null],
    ['姓名', '家庭住址', '基本工资', '血型'],
    ...people.slice(0, 5).map(({ name, address, pay }) => [name, address, pay, secret('RH阴性AB')]),
  ]
  XLSX.utils.book_append_sheet(book, sheet(two), '两张表')
  return book
}

/** Numbers inside texts that are kept. */
function reviews(): string {
  const rows = people.map(({ no, mobile, id, card }, n) => {
    const other = people[(n + 1) % people.length]
    const comment = [
      `响应快，打${mobile}都能找到人`,
      `身份证${id}复印件未交`,
      `报销到 ${card.replace(/(\d{4})(?=\d)/g, '$1 ')} 即可`,
      `tel:+86-${mobile} anytime`,
    ][n % 4]
    return [`RV${n}`, no, people[n].name, other.no, other.name, '同事', '4', comment, '2026-02-01', '2026-02-03'].join(',')
  })
  return `评价编号,被评价人工号,被评价人,评价人工号,评价人,评价关系,评分,评语,邀请时间,提交时间\n${rows.join('\n')}\n`
}

/** The same person in every writing a search would have to know. */
export const spellings = (secret: string): string[] => {
  if (!/^1\d{10}$/.test(secret) && !/^\d{16,19}$/.test(secret)) return [secret]
  const spaced = secret.replace(/(\d{4})(?=\d)/g, '$1 ')
  return [secret, spaced, ...[' ', '-'].map((mark) => `${secret.slice(0, 3)}${mark}${secret.slice(3, 7)}${mark}${secret.slice(7)}`)]
}
