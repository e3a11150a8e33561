// The program on a company of hard names, and what the memory of a page holds.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { writeHardCompany } from '../../support/hard-company'
import { program } from '../../support/program'
import { test as base } from './app'
import { temporaryFolder } from './company'
import { launch } from './launch'
import { madeOnce } from './made-once'
import { Workbench } from './workbench'

const workspaceFile = 'workspaces/孙丽科技.duckdb'

async function importInto(folder: string): Promise<void> {
  mkdirSync(join(folder, 'workspaces'))
  const imported = await program()(['import', writeHardCompany(join(folder, 'files')), '-w', join(folder, workspaceFile)])
  if (imported.code !== 0) throw new Error(imported.err)
}

/** Started on its nine-box, the company imported before. */
export async function hardWorkbench(): Promise<{ workbench: Workbench; end: () => Promise<void> }> {
  const userData = temporaryFolder('hard')
  cpSync(await madeOnce('hard', importInto), userData, { recursive: true })
  const workspace = join(userData, workspaceFile)
  const page = { language: 'zh-CN', theme: 'light', lastRoom: 'ninebox', lastWorkspace: workspace }
  writeFileSync(join(userData, 'preferences.json'), JSON.stringify({ page }))
  const workbench = new Workbench(await launch({ userData }))
  await workbench.ready()
  const end = async () => {
    await workbench.plumbline.quit()
    rmSync(userData, { recursive: true, force: true })
  }
  return { workbench, end }
}

/** Of a company so small that an import into it takes a fraction of one into the sample. */
export const test = base.extend<{ workbench: Workbench }>({
  workbench: async ({ browserName: _ }, use) => {
    const { workbench, end } = await hardWorkbench()
    await use(workbench)
    await end()
  },
})

/** Every text in the memory of the page's scripts, after everything unreachable is gone. */
export async function heapOf(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const chunks: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await session.detach()
  return (JSON.parse(chunks.join('')) as { strings: string[] }).strings
}
