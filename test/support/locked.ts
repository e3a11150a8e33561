// Workbooks with a password, as Excel of different years writes them.
import { createHash, randomBytes } from 'node:crypto'
import officeCrypto from 'officecrypto-tool'
import * as XLSX from 'xlsx'
import { otherWorkbook } from '../../fixtures/files/parser-traps'

const rows = [
  ['工号', '姓名', '部门', '入职日期'],
  ['E1001', '张伟', '质量部', '2021-03-01'],
  ['E1002', '李娜', '研发部', '2022-04-01'],
]

export function roster(bookType: 'xlsx' | 'xlsb' = 'xlsx'): Buffer {
  const book = XLSX.utils.book_new()
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), '花名册')
  return XLSX.write(book, { type: 'buffer', bookType }) as Buffer
}

/** As Excel does since 2010, or as it did in 2007. */
export const locked = (password: string, content: Buffer = roster(), type?: 'standard'): Buffer =>
  officeCrypto.encrypt(content, { password, ...(type ? { type } : {}) })

const [BOF, FILE_PASS, BOUND_SHEET] = [0x0809, 0x2f, 0x85]
/** Never encrypted: where a stream begins, and how it is encrypted. */
const plain = new Set([BOF, FILE_PASS, 0xe1])
const BLOCK = 1024
const md5 = (...parts: Uint8Array[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest()

/** As Excel 97 to 2003: an .xls whose records are encrypted with RC4. */
export function lockedXls(password: string): Buffer {
  const container = XLSX.CFB.read(otherWorkbook('biff8'), { type: 'buffer' })
  const stream = Buffer.from((XLSX.CFB.find(container, '/Workbook') as { content: Uint8Array }).content)
  const salt = randomBytes(16)
  const verifier = randomBytes(16)
  const own = rc4(keyOf(password, salt, 0), Buffer.concat([verifier, md5(verifier)]))
  const pass = record(FILE_PASS, Buffer.concat([Buffer.from([1, 0, 1, 0, 1, 0]), salt, own]))
  const records = recordsOf(stream)
  for (const { type, bytes } of records) {
    // Sheets begin that much later.
    if (type === BOUND_SHEET) bytes.writeUInt32LE(bytes.readUInt32LE(4) + pass.length, 4)
  }
  const whole = Buffer.concat([records[0].bytes, pass, ...records.slice(1).map(({ bytes }) => bytes)])
  const cipher = Buffer.alloc(whole.length)
  for (let at = 0; at < whole.length; at += BLOCK) rc4(keyOf(password, salt, at / BLOCK), whole.subarray(at, at + BLOCK)).copy(cipher, at)
  let at = 0
  for (const { type, bytes } of recordsOf(whole)) {
    const kept = plain.has(type) ? bytes.length : type === BOUND_SHEET ? 8 : 4
    bytes.copy(cipher, at, 0, kept)
    at += bytes.length
  }
  const written = XLSX.CFB.utils.cfb_new()
  XLSX.CFB.utils.cfb_add(written, '/Workbook', cipher)
  return XLSX.CFB.write(written, { type: 'buffer' }) as Buffer
}

function record(type: number, body: Buffer): Buffer {
  const head = Buffer.alloc(4)
  head.writeUInt16LE(type, 0)
  head.writeUInt16LE(body.length, 2)
  return Buffer.concat([head, body])
}

function recordsOf(stream: Buffer): { type: number; bytes: Buffer }[] {
  const list: { type: number; bytes: Buffer }[] = []
  for (let at = 0; at + 4 <= stream.length && stream.readUInt32LE(at) !== 0; at += list[list.length - 1].bytes.length)
    list.push({ type: stream.readUInt16LE(at), bytes: stream.subarray(at, at + 4 + stream.readUInt16LE(at + 2)) })
  return list
}

function keyOf(password: string, salt: Buffer, block: number): Buffer {
  const start = md5(Buffer.from(password, 'utf16le')).subarray(0, 5)
  const salted = md5(...Array.from({ length: 16 }, () => Buffer.concat([start, salt]))).subarray(0, 5)
  const number = Buffer.alloc(4)
  number.writeUInt32LE(block)
  return md5(salted, number)
}

function rc4(key: Buffer, text: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i)
  const swap = (a: number, b: number) => ([state[a], state[b]] = [state[b], state[a]])
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + state[i] + key[i % key.length]) & 255
    swap(i, j)
  }
  let [i, j] = [0, 0]
  return Buffer.from(text).map((byte) => {
    i = (i + 1) & 255
    j = (j + state[i]) & 255
    swap(i, j)
    return byte ^ state[(state[i] + state[j]) & 255]
  }) as Buffer
}
