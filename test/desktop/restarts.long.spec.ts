// What outlasts a restart, and an engine that is started again, without a workspace. With one: main-job.spec.ts, faults.spec.ts.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './support/app'
import { temporaryFolder } from './support/company'
import { launch } from './support/launch'

test('preferences outlast a restart', async () => {
  const first = await launch({ userData: temporaryFolder('restart') })
  await first.shell.evaluate((shell) => shell.setPreferences({ language: 'en', theme: 'dark' }))
  await first.quit()
  const file = join(first.userData, 'preferences.json')
  expect(JSON.parse(readFileSync(file, 'utf8')).page).toMatchObject({ language: 'en', theme: 'dark' })

  const second = await launch({ userData: first.userData })
  expect(await second.shell.evaluate((shell) => shell.preferences())).toMatchObject({ language: 'en', theme: 'dark' })
  await second.quit()
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
