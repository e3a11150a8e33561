// Tests of a program that starts with an empty user folder: one of their own each, or one they share.
import { rmSync } from 'node:fs'
import { test as base } from '@playwright/test'
import { temporaryFolder } from './company'
import { launch, type Plumbline } from './launch'
import { SharedProgram } from './shared'

export interface Started {
  /** Freshly started, and gone after the test. */
  plumbline: Plumbline
  /** For tests that leave nothing behind: started for any of them, at its start again. */
  sharedPlumbline: Plumbline
}

export const test = base.extend<Started, { shared: SharedProgram }>({
  shared: [
    async ({ browserName: _ }, use) => {
      const shared = new SharedProgram()
      await use(shared)
      await shared.end()
    },
    { scope: 'worker' },
  ],
  plumbline: async ({ browserName: _ }, use) => {
    const plumbline = await launch()
    await use(plumbline)
    await plumbline.quit()
    rmSync(plumbline.userData, { recursive: true, force: true })
  },
  sharedPlumbline: async ({ shared }, use) => {
    const asFirst = { language: 'zh-CN', theme: 'system', lastRoom: null } as const
    await use(await shared.take('empty', asFirst, () => launch({ userData: temporaryFolder('shared'), shared: true })))
  },
})
export { expect } from '@playwright/test'
