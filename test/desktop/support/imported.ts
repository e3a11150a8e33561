// A program that opens on the sample company. The company is imported once in a worker; each start gets a copy of that workspace.
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Preferences } from '../../../electron/contract/shell'
import { test as base, launch, quitAll } from './app'
import { temporaryFolder } from './company'
import { importPatience, Workbench } from './workbench'

/** A user folder with the imported sample company, as left behind by a program that has quit. */
async function importOnce(): Promise<string> {
  const userData = temporaryFolder('imported')
  const plumbline = await launch({ userData })
  await new Workbench(plumbline).openSample()
  await plumbline.quit()
  return join(userData, 'workspaces')
}

/** A user folder of its own whose last workspace is a copy of the imported one. */
function userFolder(workspaces: string, preferences: Partial<Preferences>): string {
  const userData = temporaryFolder('user')
  cpSync(workspaces, join(userData, 'workspaces'), { recursive: true })
  const [company] = readdirSync(workspaces)
  const file = readdirSync(join(workspaces, company)).find((name) => name.endsWith('.duckdb')) ?? ''
  const page = { language: 'zh-CN', theme: 'light', lastRoom: 'overview', ...preferences }
  mkdirSync(userData, { recursive: true })
  const lastWorkspace = join(userData, 'workspaces', company, file)
  writeFileSync(join(userData, 'preferences.json'), JSON.stringify({ page: { ...page, lastWorkspace } }))
  return userData
}

interface Started {
  /** Started afresh on a copy of the imported company, at the Overview; gone after the test. */
  workbench: Workbench
  /** What the program remembers from the time before. */
  preferences: Partial<Preferences>
}

let imported: Promise<string> | null = null

export const test = base.extend<Started>({
  preferences: [{}, { option: true }],
  workbench: [
    async ({ preferences }, use) => {
      imported ??= importOnce()
      const userData = userFolder(await imported, preferences)
      const workbench = new Workbench(await launch({ userData }))
      await workbench.ready()
      await use(workbench)
      await quitAll()
      rmSync(userData, { recursive: true, force: true })
    },
    { timeout: 2 * importPatience },
  ],
})
export { expect } from '@playwright/test'

/** Quits the program and starts it again as the same user. */
export async function restart({ plumbline }: Workbench): Promise<Workbench> {
  await plumbline.quit()
  const workbench = new Workbench(await launch({ userData: plumbline.userData }))
  await workbench.ready()
  return workbench
}
