// How windows begin, beside what launch.spec.ts, projection.spec.ts and test/electron/preferences.test.ts see.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './support/app'
import { temporaryFolder } from './support/company'
import { launch } from './support/launch'

test('the projection opens in a window of its own and can be closed', async ({ sharedPlumbline: plumbline }) => {
  const projection = await plumbline.openProjection()
  await expect(projection).toHaveURL('app://plumbline/presenter.html')
  await expect(projection.getByText(/\S/).first()).toBeVisible()
  expect(plumbline.errors).toEqual([])
  const closed = projection.waitForEvent('close')
  await plumbline.shell.evaluate((shell) => shell.closeProjection())
  await closed
  expect(plumbline.app.windows()).toHaveLength(1)
})

test('a damaged file of preferences means the defaults', async () => {
  const userData = temporaryFolder('damaged')
  writeFileSync(join(userData, 'preferences.json'), '{"page":')
  const { shell, quit } = await launch({ userData })
  expect(await shell.evaluate((offered) => offered.preferences())).toMatchObject({ language: 'zh-CN', theme: 'system' })
  await quit()
})

// As the engine says it in every run: test/electron/reopen.test.ts.
test('a workspace that is gone is said to be gone, and the program starts without one', async () => {
  const userData = temporaryFolder('gone')
  const page = { language: 'zh-CN', theme: 'light', lastRoom: 'overview', lastWorkspace: join(userData, 'gone.duckdb') }
  writeFileSync(join(userData, 'preferences.json'), JSON.stringify({ page }))
  const plumbline = await launch({ userData })
  await expect(plumbline.page.getByTestId('welcome')).toBeVisible()
  await expect(plumbline.page.getByText('找不到工作区')).toBeVisible()
  await plumbline.quit()
})
