// What may be done to a company's tables without a figure changing.
import { kindOf } from '../../../analytics/kinds/kinds'
import { synonymsOf } from '../../../analytics/kinds/synonyms'
import { commonTraditional } from '../../../analytics/vocabulary/traditional'
import type { Table } from './tables'

export type Change = (tables: Table[]) => Table[]

/** Mulberry32: the same order for the same seed. */
function shuffled<T>(given: readonly T[], seed: number): T[] {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const keys = given.map(() => next())
  return given
    .map((_, at) => at)
    .sort((a, b) => keys[a] - keys[b])
    .map((at) => given[at])
}

const each =
  (change: (table: Table, nth: number) => Table): Change =>
  (tables) =>
    tables.map(change)
const rows = (change: (rows: string[][]) => string[][]) => each((table) => ({ ...table, rows: change(table.rows) }))
const headers = (change: (text: string, field: string, kind: string) => string) =>
  each((table) => ({ ...table, header: table.header.map((text, at) => change(text, table.fields[at], table.kind)) }))

function columns(order: (indexes: number[]) => number[]): Change {
  return each((table) => {
    const at = order(table.fields.map((_, index) => index))
    const pick = <T>(list: T[]) => at.map((index) => list[index])
    return { ...table, fields: pick(table.fields), header: pick(table.header), rows: table.rows.map(pick) }
  })
}

/** Cells of fields of some types, filled ones only. */
function cells(types: readonly string[], change: (text: string) => string): Change {
  return each((table) => {
    const { fields } = kindOf(table.kind)
    const is = table.fields.map((field) => types.includes(fields[field]))
    return { ...table, rows: table.rows.map((row) => row.map((text, at) => (is[at] && text !== '' ? change(text) : text))) }
  })
}

const wide = (text: string) => text.replace(/[0-9A-Za-z]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
const dates = (write: (y: string, m: string, d: string, time: string) => string): Change =>
  cells(['date', 'instant'], (text) => {
    const [, y, m, d, time = ''] = /^(\d{4})-(\d\d)-(\d\d)(.*)$/.exec(text) ?? []
    return y ? write(y, m, d, time) : text
  })

/** The n-th other name of a field; a name that two columns of the table would share is left as it is. */
function synonym(nth: number, isWanted: (word: string) => boolean): Change {
  return each((table) => {
    const named = table.fields.map((field, at) => {
      const others = synonymsOf(table.kind)[field].strong.filter((word) => word !== table.header[at] && isWanted(word))
      return others.length ? others[nth % others.length] : table.header[at]
    })
    return {
      ...table,
      header: named.map((word, at) => (named.indexOf(word) === at && named.lastIndexOf(word) === at ? word : table.header[at])),
    }
  })
}

const [simple, full] = [[...commonTraditional.to], [...commonTraditional.from]]
const traditional = (text: string) => [...text].map((sign) => full[simple.indexOf(sign)] ?? sign).join('')
const isChinese = (word: string) => /\p{Script=Han}/u.test(word)
const isLatin = (word: string) => /^[\x20-\x7e]{3,}$/.test(word)

const halves: Change = (tables) =>
  tables.flatMap((table) => {
    const middle = Math.ceil(table.rows.length / 2)
    return [table.rows.slice(0, middle), table.rows.slice(middle)].map((part, n) => ({
      ...table,
      name: `${table.name}_${n + 1}`,
      rows: part,
    }))
  })

const between = (row: (table: Table) => string[], every: number) =>
  each((table) => ({ ...table, rows: table.rows.flatMap((own, n) => (n > 0 && n % every === 0 ? [row(table), own] : [own])) }))

const added = (header: string, text: (n: number) => string, first: boolean) =>
  each((table) => {
    const put = <T>(one: T, list: T[]) => (first ? [one, ...list] : [...list, one])
    return {
      ...table,
      fields: put('', table.fields),
      header: put(header, table.header),
      rows: table.rows.map((row, n) => put(text(n), row)),
    }
  })

const blank = (table: Table) => table.header.map(() => '')
const line = (text: string) => (table: Table) => [text, ...table.header.slice(1).map(() => '')]

export const changes = {
  'rows reversed': rows((list) => [...list].reverse()),
  'rows shuffled': rows((list) => shuffled(list, 7)),
  'columns reversed': columns((list) => [...list].reverse()),
  'columns shuffled': columns((list) => shuffled(list, 11)),
  'cut in halves': halves,
  'blank rows': between(blank, 7),
  'header again': between((table) => table.header, 10),
  'title above': each((table) => ({ ...table, above: [line(`某某公司 2026年第一季度${table.name}`)(table), blank(table)] })),
  'note below': each((table) => ({ ...table, below: [blank(table), line('注：以上数据由各部门填报，如有疑问请联系人力资源部。')(table)] })),
  'running numbers': added('序号', (n) => String(n + 1), true),
  'remarks beside': added('备注', (n) => (n % 3 ? '' : '已核对'), false),
  'every row twice': rows((list) => list.flatMap((row) => [row, row])),
  'stars before headers': headers((text) => `*${text}`),
  'colons behind headers': headers((text) => `${text}：`),
  'hints behind headers': headers((text) => `${text}（必填）`),
  'hints below headers': headers((text) => `${text}\n(必填)`),
  'blanks in headers': headers((text) => (text.length < 5 ? [...text].join('　') : text)),
  'headers in traditional script': headers((text) => traditional(text)),
  'English headers': synonym(0, isLatin),
  'other English headers': synonym(1, isLatin),
  'third English headers': synonym(2, isLatin),
  'other headers': synonym(0, isChinese),
  'third headers': synonym(1, isChinese),
  'fourth headers': synonym(2, isChinese),
  'fifth headers': synonym(3, isChinese),
  'blanks around cells': cells(['id', 'name', 'text', 'department', 'number', 'date', 'instant'], (text) => `  ${text}　`),
  'ids in wide letters': cells(['id'], wide),
  'ids in small letters': cells(['id'], (text) => text.toLowerCase()),
  'numbers in wide figures': cells(['number'], wide),
  'names set wide': cells(['name'], (text) => [...text].join('　')),
  'names with numbers behind': each((table) => {
    const [number, own] = [table.fields.indexOf('employee_no'), table.fields.indexOf('employee_name')]
    if (number < 0 || own < 0) return table
    return { ...table, rows: table.rows.map((row) => row.map((text, at) => (at === own ? `${text}（${row[number]}）` : text))) }
  }),
  'dates with slashes': dates((y, m, d, time) => `${y}/${Number(m)}/${Number(d)}${time}`),
  'dates with dots': dates((y, m, d, time) => `${y}.${m}.${d}${time}`),
  'dates in Chinese': dates((y, m, d, time) => `${y}年${Number(m)}月${Number(d)}日${time}`),
  'dates in one run': dates((y, m, d, time) => (time ? `${y}-${m}-${d}${time}` : `${y}${m}${d}`)),
  'dates by machines': dates((y, m, d, time) => (time ? `${y}-${m}-${d}T${time.trim()}+08:00` : `${y}-${m}-${d}`)),
  'months in Chinese': cells(['month'], (text) => text.replace(/^(\d{4})-0?(\d+)$/, '$1年$2月')),
  'months with slashes': cells(['month'], (text) => text.replace('-', '/')),
  'numbers with decimals': cells(['number'], (text) => (/^\d+$/.test(text) ? `${text}.00` : text)),
  'departments with hyphens': cells(['department'], (text) => text.replaceAll('/', ' - ')),
  'departments with signs': cells(['department'], (text) => text.replaceAll('/', ' > ')),
} satisfies Record<string, Change>
