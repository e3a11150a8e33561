// A program that opens on the sample company. The company is imported once in a run; each start gets a copy of that workspace.
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OwnPreferences } from '../../../electron/contract/shell'
import { test as base } from './app'
import { temporaryFolder } from './company'
import { launch, type Plumbline, quitAll } from './launch'
import { madeOnce } from './made-once'
import { importPatience, Workbench } from './workbench'

/** The workspaces of a user folder with the imported sample company, as left behind by a program that has quit. */
async function importedOnce(): Promise<string> {
  const userData = await madeOnce('sample', async (folder) => {
    const plumbline = await launch({ userData: folder, shared: true })
    await new Workbench(plumbline).openSample()
    await plumbline.quit()
  })
  return join(userData, 'workspaces')
}

/** A user folder of its own whose last workspace is a copy of the imported one. */
function userFolder(workspaces: string, preferences: OwnPreferences): string {
  const userData = temporaryFolder('user')
  cpSync(workspaces, join(userData, 'workspaces'), { recursive: true })
  const [company] = readdirSync(workspaces)
  const file = readdirSync(join(workspaces, company)).find((name) => name.endsWith('.duckdb')) ?? ''
  mkdirSync(userData, { recursive: true })
  const lastWorkspace = join(userData, 'workspaces', company, file)
  writeFileSync(join(userData, 'preferences.json'), JSON.stringify({ page: { ...preferences, lastWorkspace } }))
  return userData
}

interface Started {
  /** Started afresh on a copy of the imported company, at the Overview; gone after the test. */
  workbench: Workbench
  /** The same for tests that leave nothing behind: started for any of them, at its start again. */
  sharedWorkbench: Workbench
  /** What the program remembers from the time before, where it is not the Overview in Chinese. */
  preferences: Partial<OwnPreferences>
}

const usual: OwnPreferences = { language: 'zh-CN', theme: 'light', lastRoom: 'overview' }

async function folderOf(preferences: Partial<OwnPreferences>): Promise<string> {
  return userFolder(await importedOnce(), { ...usual, ...preferences })
}

async function at(plumbline: Plumbline): Promise<Workbench> {
  const workbench = new Workbench(plumbline)
  await workbench.ready()
  return workbench
}

export const test = base.extend<Started>({
  preferences: [{}, { option: true }],
  workbench: [
    async ({ preferences }, use) => {
      const userData = await folderOf(preferences)
      await use(await at(await launch({ userData })))
      await quitAll()
      rmSync(userData, { recursive: true, force: true })
    },
    { timeout: 2 * importPatience },
  ],
  sharedWorkbench: [
    async ({ shared, preferences }, use) => {
      const start = async (own: OwnPreferences) => launch({ userData: await folderOf(own), shared: true })
      await use(await at(await shared.take('imported', { ...usual, ...preferences }, start)))
    },
    { timeout: 2 * importPatience },
  ],
})
export { expect } from '@playwright/test'

/** Quits the program and starts it again as the same user. */
export async function restart({ plumbline }: Workbench): Promise<Workbench> {
  await plumbline.quit()
  return at(await launch({ userData: plumbline.userData }))
}
