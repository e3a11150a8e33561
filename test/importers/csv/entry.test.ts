import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { listFolder } from '../../../importers/folder'
import { openSource } from '../../../importers/read'
import { writeFile } from './files'

function workbook(): Buffer {
  const book = XLSX.utils.book_new()
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['工号'], ['E1']]), '表')
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer
}

describe('a file is told by its content', () => {
  it.each([
    ['workbook named .csv', 'a.csv', workbook(), 'xlsx'],
    ['JSON named .txt', 'a.txt', Buffer.from('[{"a":1}]'), 'json'],
    ['text named .xlsx', 'b.xlsx', Buffer.from('工号,姓名\nE1,张伟\n'), 'csv'],
    ['page named .xls', 'page.xls', Buffer.from('<html><table><tr><td>1</td></tr></table></html>'), 'xls'],
    ['text named .dat', 'a.dat', Buffer.from('a;b\n1;2\n'), 'csv'],
  ])('%s', async (_, name, bytes, kind) => {
    const reader = await openSource(writeFile(name, bytes))
    expect(reader.info).toMatchObject({ kind, file: name })
    await reader.close()
  })

  it.each([
    ['text.xlsx', '名册见附件。\n', { code: 'not_what_it_says', facts: { looks: 'text', ending: '.xlsx' } }],
    ['page.xls', '<html><body>sign in</body></html>', { code: 'not_what_it_says', facts: { looks: 'html' } }],
    ['login.csv', '\ufeff<!DOCTYPE html><html></html>', { code: 'other_content', facts: { looks: 'html' } }],
    ['paper.csv', '%PDF-1.7\n', { code: 'other_content', facts: { looks: 'pdf' } }],
    ['nothing.csv', '', { code: 'file_empty' }],
  ])('%s is refused', async (name, content, issue) => {
    await expect(openSource(writeFile(name, content))).rejects.toMatchObject({ issue: { file: name, ...issue } })
  })

  it('that is missing or a folder is named so', async () => {
    await expect(openSource('/nowhere/花名册.csv')).rejects.toMatchObject({ issue: { code: 'file_missing', file: '花名册.csv' } })
    await expect(openSource(tmpdir())).rejects.toMatchObject({ issue: { code: 'no_plain_file' } })
  })
})

it('lists a folder in one order and says what it leaves alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-folder-'))
  mkdirSync(join(folder, '自评'))
  mkdirSync(join(folder, '.git'))
  for (const name of ['b.xlsx', 'A.csv', '自评/乙.XLSX', '自评/甲.json', '~$b.xlsx', '.DS_Store', 'notes.docx'])
    writeFileSync(join(folder, name), 'x')
  symlinkSync(folder, join(folder, 'loop'))
  const { files, ignored } = await listFolder(folder)
  expect(files.map(({ name }) => name)).toEqual(['A.csv', 'b.xlsx', '自评/乙.XLSX', '自评/甲.json'])
  expect(files[0]).toEqual({ name: 'A.csv', path: join(folder, 'A.csv'), bytes: 1 })
  expect(ignored).toEqual([
    { name: '.DS_Store', reason: 'hidden_file' },
    { name: '.git', reason: 'hidden_file' },
    { name: 'loop', reason: 'link' },
    { name: 'notes.docx', reason: 'unknown_ending' },
    { name: '~$b.xlsx', reason: 'lock_file' },
  ])
  rmSync(folder, { recursive: true })
})
