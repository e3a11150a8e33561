// A text whose bytes say nothing of their encoding, in the real window. The dialog by itself: test/renderer/encoding.test.tsx.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from './support/app'
import { temporaryFolder } from './support/company'
import { test } from './support/hard'

test('a text of unknown encoding is read as the one whose lines make sense', async ({ workbench }) => {
  const { page, plumbline } = workbench
  const folder = temporaryFolder('encoding')
  const rows = 'Employee ID,Name,Department,Hire Date\nE9201,J\u00fcrgen M\u00fcller,Qualit\u00e4t,2021-02-01\n'
  writeFileSync(join(folder, 'people-2026-01.csv'), Buffer.from(rows, 'latin1'))
  await workbench.open('sources')
  await workbench.drop(folder)
  await workbench.recognised(1)
  const line = workbench.proposal('people-2026-01.csv')
  await expect(line).toContainText('无法识别的字节')
  await line.getByTestId('encoding-choose').click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Jürgen Müller')
  await dialog.getByTestId('encoding-windows-1252').check()
  await dialog.getByTestId('encoding-take').click()
  await expect(line).toContainText('WINDOWS-1252')
  await workbench.import()
  await expect(page.getByTestId('reconciliation-row').filter({ hasText: 'people-2026-01.csv' })).toBeVisible()
  expect(plumbline.errors).toEqual([])
})
