import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './support/app'
import { launch } from './support/launch'

test('the workbench opens without an error and shows something', async ({ plumbline }) => {
  const { page, errors, startedIn } = plumbline
  await expect(page.getByRole('button').first()).toBeVisible()
  await expect(page).toHaveURL('app://plumbline/workbench.html')
  expect(errors).toEqual([])
  test.info().annotations.push({ type: 'cold start', description: `${startedIn} ms to the first window` })
})

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

test('preferences outlast a restart, and a damaged file means the defaults', async () => {
  const first = await launch()
  await first.shell.evaluate((shell) => shell.setPreferences({ language: 'en', theme: 'dark' }))
  await first.quit()
  const file = join(first.userData, 'preferences.json')
  expect(JSON.parse(readFileSync(file, 'utf8')).page).toMatchObject({ language: 'en', theme: 'dark' })

  const second = await launch({ userData: first.userData })
  expect(await second.shell.evaluate((shell) => shell.preferences())).toMatchObject({ language: 'en', theme: 'dark' })
  await second.quit()
  writeFileSync(file, '{"page":')

  const third = await launch({ userData: first.userData })
  expect(await third.shell.evaluate((shell) => shell.preferences())).toMatchObject({ language: 'zh-CN', theme: 'system' })
  await third.quit()
  rmSync(first.userData, { recursive: true })
})

test('an engine that dies is started again and the page gets a new line to it', async ({ plumbline }) => {
  const { app, page } = plumbline
  await page.evaluate(() => {
    window.addEventListener('message', ({ data }) => {
      const heard = document.documentElement.dataset
      heard.notices = `${heard.notices ?? ''} ${data.type}`
    })
  })
  const killed = await app.evaluate(({ app }) => {
    const engine = app.getAppMetrics().find((process) => process.name === 'Plumbline engine')
    if (engine) process.kill(engine.pid, 'SIGKILL')
    return engine?.pid
  })
  expect(killed).toBeGreaterThan(0)
  await expect(page.locator('html')).toHaveAttribute('data-notices', ' engine-down engine-port')
})
