import { expect, test } from './support/app'

test('the workbench opens without an error and shows something', async ({ plumbline }) => {
  const { page, errors, startedIn } = plumbline
  await expect(page.getByRole('button').first()).toBeVisible()
  await expect(page).toHaveURL('app://plumbline/workbench.html')
  expect(errors).toEqual([])
  test.info().annotations.push({ type: 'cold start', description: `${startedIn} ms to the first window` })
})
