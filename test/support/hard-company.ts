// A small company of people whose names are easily overlooked: in other case, width and spacing, in titles, tags, files and names of departments.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as XLSX from 'xlsx'

export interface HardPerson {
  no: string
  name: string
}

export const hardPeople: HardPerson[] = [
  { no: '00123', name: '孙 丽' },
  { no: '00124', name: '孙丽' },
  { no: 'YZ1001', name: "O'Brien" },
  { no: 'YZ1002', name: 'john SMITH' },
  { no: 'YZ1003', name: '欧阳娜娜' },
  { no: 'YZ1004', name: '丽' },
  { no: 'YZ1005', name: '高' },
  { no: 'YZ1006', name: '质量' },
  { no: 'YZ1007', name: 'ＡＢＣ' },
  { no: 'YZ1008', name: '张😀伟' },
  { no: 'YZ1009', name: '劉強' },
  { no: 'YZ1010', name: 'José Ñandú' },
  { no: 'YZ1011', name: '王孙丽' },
  { no: 'YZ1012', name: '陈思远' },
  { no: 'YZ1013', name: '周离职' },
]
/** Told by the files, though in no roster. */
export const strangers: HardPerson[] = [{ no: 'YZ9999', name: '无名氏甲' }]
export const phone = '13800138000'
export const hardDepartments = ['孙丽科技/孙丽工作室', '孙丽科技/质量部', '孙丽科技/运营部', '孙丽科技/Smith, John Team']

const titles = [
  '与 ＪＯＨＮ　ｓｍｉｔｈ 对齐口径',
  '孙　丽 的复盘',
  `客户回访，电话 ${phone}`,
  '丽',
  '工号 ００１２３ 跟进',
  'abc 客户改版',
  '刘强牵头的降本',
  'o’brien 移交',
]

/** @returns the folder, filled */
export function writeHardCompany(folder: string): string {
  mkdirSync(folder, { recursive: true })
  const write = (file: string, sheet: string, rows: (string | number)[][]) => {
    const book = XLSX.utils.book_new()
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), sheet)
    writeFileSync(join(folder, file), XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
  }
  write('花名册.xlsx', '花名册', roster())
  write('孙丽_目标.xlsx', '欧阳娜娜', goals())
  write('行为标签_2026Q1.xlsx', 'Sheet1', tags())
  write('学习记录_2026Q1.xlsx', 'Sheet1', courses())
  write('John smith 面谈_2026Q1.xlsx', 'Sheet1', actions())
  write('评价_2026Q1.xlsx', 'Sheet1', reviews())
  return folder
}

function roster() {
  const head = ['工号', '姓名', '部门全路径', '职位序列', '职级', '上级工号', '入职日期', '离职日期']
  const families = ['欧阳娜娜序列', '运营']
  return [
    head,
    ...hardPeople.map(({ no, name }, n) => [
      no,
      name,
      hardDepartments[n % hardDepartments.length],
      families[n % 2],
      n % 5 === 4 ? '高' : `P${5 + (n % 2)}`,
      n === 0 ? '' : hardPeople[0].no,
      '2020-01-01',
      name === '周离职' ? '2025-11-30' : '',
    ]),
  ]
}

function goals() {
  const head = ['目标编号', '考核周期', '目标名称', '负责人工号', '负责人', '目标值', '实际值', '计量单位', '权重']
  const rows = hardPeople.flatMap(({ no, name }, n) =>
    [0, 1, 2].map((k) => [`G${n}-${k}`, '2026Q1', titles[(n + k) % titles.length], no, name, 100, 60 + ((n * 11 + k * 17) % 50), '件', 30]),
  )
  return [head, ...rows]
}

function tags() {
  const head = ['工号', '姓名', '行为标签', '标签性质', '分值', '给出人工号', '给出人', '时间']
  return [
    head,
    ...hardPeople.flatMap(({ no, name }, n) =>
      [0, 1, 2].map((k) => [no, name, `帮助 孙·丽 第 ${k} 次`, '正向', 1 + ((n + k) % 4), '00123', '孙 丽', `2026-02-${10 + k}`]),
    ),
    [strangers[0].no, strangers[0].name, '主动', '正向', 1, '00123', '孙 丽', '2026-02-11'],
  ]
}

function courses() {
  const head = ['员工工号', '员工姓名', '课程名称', '完成时间', '学时', '考试成绩', '满分', '是否通过']
  return [head, ...hardPeople.map(({ no, name }, n) => [no, name, '欧 阳 娜 娜 的课', '2026-03-01', 2 + n, 80, 100, '是'])]
}

function actions() {
  const head = ['行动编号', '考核周期', '面谈日期', '工号', '姓名', '改进行动', '交付物', '截止日期', '验收人', '状态']
  return [
    head,
    ...hardPeople.map(({ no, name }, n) => [
      `A${n}`,
      '2026Q1',
      '2026-01-20',
      no,
      name,
      '向 O’BRIEN 学习',
      '纪要',
      '2026-03-20',
      '孙丽',
      '进行中',
    ]),
  ]
}

function reviews() {
  const head = ['邀请编号', '被评价人工号', '被评价人', '评价人工号', '评价人', '评价关系', '邀请时间', '提交时间', '评分', '满分', '评语']
  return [
    head,
    ...hardPeople.map(({ no, name }, n) => [
      `R${n}`,
      no,
      name,
      hardPeople[(n + 1) % 14].no,
      hardPeople[(n + 1) % 14].name,
      n % 2 ? '上级' : '跨部门',
      '2026-03-10 09:00',
      '2026-03-11 09:00',
      60 + ((n * 7) % 40),
      100,
      'JOHN Smith 帮了很多',
    ]),
  ]
}

const bare = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Who can be told from a text: by name in any spelling, by number, or by telephone. */
export function told(text: string, people: readonly HardPerson[] = [...hardPeople, ...strangers]): string[] {
  const plain = bare(text)
  const found = people.flatMap(({ no, name }) => {
    const spellings = [bare(name), ...(name === '劉強' ? ['刘强'] : []), ...(name === 'john SMITH' ? ['smithjohn'] : [])]
    const named = spellings.some((one) => ([...one].length < 2 ? plain === one : plain.includes(one)))
    const numbered = new RegExp(`(?<![0-9])${no.toLowerCase()}(?![0-9])`).test(text.normalize('NFKC').toLowerCase())
    return [...(named ? [name] : []), ...(numbered ? [no] : [])]
  })
  return plain.includes(phone) ? [...found, phone] : found
}

/** Every text anywhere in a value. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)])
}
