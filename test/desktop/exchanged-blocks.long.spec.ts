// A workspace two of whose blocks trade places, each with its own right checksum. Other damage: recovery.spec.ts.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { backedUp } from './support/backed-up'
import { expect, test } from './support/imported'
import { launch } from './support/launch'
import { Workbench } from './support/workbench'

const patience = 60_000

test('blocks in each other’s places end no window', async ({ workbench }) => {
  test.setTimeout(240_000)
  const path = await backedUp(workbench)
  const { userData } = workbench.plumbline
  await workbench.plumbline.quit()
  exchangeBlocks(path)
  const again = new Workbench(await launch({ userData }))
  // Whatever the exchanged blocks held, the page answers: with figures, or with the offer of a backup, at once or when they are asked for.
  const offer = again.page.getByTestId('restore-newest')
  const opened = again.page.getByTestId('slice-bar')
  await expect(offer.or(opened).first()).toBeVisible({ timeout: patience })
  if (!(await offer.isVisible())) await again.page.getByTestId('nav-ninebox').click()
  await expect(
    offer.or(again.page.getByTestId('engine-down')).or(again.page.locator('#room .box-head, #room [role="alert"]')).first(),
  ).toBeVisible({
    timeout: patience,
  })
})

/** Two blocks behind the headers trade places: each still has its own right checksum. */
function exchangeBlocks(path: string): void {
  const [start, size] = [12_288, 262_144]
  const bytes = readFileSync(path)
  const at = (block: number) => bytes.subarray(start + block * size, start + (block + 1) * size)
  const file = openSync(path, 'r+')
  for (const [from, to] of [
    [3, 4],
    [4, 3],
    [6, 8],
    [8, 6],
  ])
    writeSync(file, at(from), 0, size, start + to * size)
  closeSync(file)
}
