// What axe finds wrong with a page, against WCAG 2.2 AA.
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe has to say about the page, or the part that lies over it, one line a rule, with the elements concerned. */
export async function complaints(page: Page, place: string, part?: string): Promise<string[]> {
  await stillness(page)
  // Every element is checked; only of violations all are described, which is what takes the time.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  if (part) axe.include(part)
  const { violations, passes } = await axe.withTags(tags).analyze()
  expect(passes.length, `${place}: axe found something to check`).toBeGreaterThan(5)
  return violations.map(
    ({ id, nodes }) => `${place} · ${id}: ${nodes.map(({ target, any }) => `${target.join(' ')} (${any[0]?.message ?? ''})`).join(' | ')}`,
  )
}

/** Colours in the middle of a fade are not what a person reads: ten frames must pass without anything moving. */
async function stillness(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((next) => requestAnimationFrame(next))
    for (let quiet = 0; quiet < 10; quiet++) {
      await frame()
      if (document.getAnimations().some((animation) => animation.playState === 'running')) quiet = 0
    }
  })
}
