// Workbooks with a password: read like any other once it is right, and called what they are while it is not.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openSource } from '../../../importers/read'
import { batchToStrings } from '../../../importers/source/batch'
import { few } from '../../faults/support/tries'
import { temporaryFolder } from '../../flow/company'
import { locked, lockedXls, roster } from '../../support/locked'

const folder = temporaryFolder()
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function write(name: string, content: Buffer): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

async function rowsOf(path: string, passwords: string[]) {
  const reader = await openSource(path, { passwords })
  const body = await reader.body(0)
  if (body.form !== 'batches') throw new TypeError('a workbook is read in batches')
  const rows: (string | null)[][] = []
  for await (const batch of body.batches) rows.push(...batchToStrings(batch))
  await reader.close()
  return { rows, info: reader.info }
}
const refusalOf = (path: string, passwords: string[] = []) =>
  openSource(path, { passwords }).then(
    () => null,
    (error: { issue: unknown }) => error.issue,
  )

const secret = 'Zürich 绩效 2026'
const made: [string, () => Buffer, string][] = [
  ['of today.xlsx', () => locked(secret), 'xlsx'],
  ['of 2007.xlsx', () => locked(secret, roster(), 'standard'), 'xlsx'],
  ['of 2003.xls', () => lockedXls(secret), 'xls'],
  ['binary.xlsb', () => locked(secret, roster('xlsb'), 'standard'), 'xlsb'],
]

describe.each(few(made, 3))('a workbook %s', (name, content, kind) => {
  const bytes = content()
  const path = write(name, bytes)

  it('is read with its password, whichever of those given it is', async () => {
    const { rows, info } = await rowsOf(path, ['wrong', secret])
    expect(rows[0]).toEqual(['工号', '姓名', '部门', '入职日期'])
    expect(rows[1][2]).toBe('质量部')
    expect(info).toMatchObject({ file: name, kind, bytes: bytes.length })
  })

  it('is refused by name without one, and otherwise with a wrong one', async () => {
    expect(await refusalOf(path)).toEqual({ code: 'encrypted', file: name })
    expect(await refusalOf(path, ['wrong'])).toEqual({ code: 'wrong_password', file: name })
  })
})

it('a package is streamed, and its first rows are shown', async () => {
  const reader = await openSource(write('streamed.xlsx', locked(secret, roster(), 'standard')), { passwords: [secret] })
  expect(reader.info.reader).toBe('stream')
  expect((await reader.preview(0, 2)).rows).toHaveLength(2)
  await reader.close()
})

it('what is only protected against changes opens without a word', async () => {
  const { rows } = await rowsOf(write('protected.xlsx', locked('VelvetSweatshop', roster(), 'standard')), [])
  expect(rows[1][1]).toBe('张伟')
})

it('what holds no workbook is told so, and what is damaged or encrypted in another way', async () => {
  const other = write('other.xlsx', locked(secret, Buffer.from('PK\u0003\u0004 no workbook'), 'standard'))
  expect(await refusalOf(other, [secret])).toMatchObject({ file: 'other.xlsx' })
  const cut = locked(secret, roster(), 'standard')
  cut.fill(0, cut.length - 9000)
  expect(await refusalOf(write('cut.xlsx', cut), [secret])).toMatchObject({ file: 'cut.xlsx' })
  const unknown = locked(secret, roster(), 'standard')
  // The number of the algorithm, AES with 128 bits, becomes one nobody has given.
  const at = unknown.indexOf(Buffer.from([0x0e, 0x66, 0, 0]))
  expect(at).toBeGreaterThan(0)
  unknown.writeUInt32LE(0x7777, at)
  expect(await refusalOf(write('unknown.xlsx', unknown), [secret])).toEqual({ code: 'unknown_encryption', file: 'unknown.xlsx' })
})
