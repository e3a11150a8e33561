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
