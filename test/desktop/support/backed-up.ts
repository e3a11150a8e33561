// The workspace of a window as a file, and the copy that is made of it.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Workbench } from './workbench'

/** Where the workspace of the window lies. */
export async function workspaceOf({ plumbline }: Workbench): Promise<string> {
  return (await plumbline.shell.evaluate(async (shell) => (await shell.preferences()).lastWorkspace)) ?? ''
}

/** The copy of the imported company is made once the workspace is open. */
export async function backedUp(workbench: Workbench): Promise<string> {
  const path = await workspaceOf(workbench)
  const index = join(`${path}.backups`, 'backups.journal')
  await expect.poll(() => existsSync(index) && readFileSync(index, 'utf8').includes('sha256'), { timeout: 60_000 }).toBe(true)
  return path
}
