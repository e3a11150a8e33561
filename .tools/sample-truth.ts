// What the welcome page says of the sample company, counted by its generator while the window is built. Neither the generator nor the rest of the truth
// goes into the window. Shared by the build and the unit tests.
import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const name = 'virtual:sample-truth'
const generator = resolve(__dirname, '../fixtures/company/generate.ts')

export const sampleTruth = {
  name: 'sample-truth',
  resolveId: (id: string) => (id === name ? `\0${name}` : null),
  async load(id: string) {
    return id === `\0${name}` ? `export default ${JSON.stringify(await counted())}` : null
  },
}

async function counted() {
  const { module } = await runnerImport<typeof import('../fixtures/company/generate')>(generator)
  const { people, consistency, reviews, actions } = module.companyTruth({ size: 'small' })
  const count = ({ hit, total }: { hit: number; total: number }) => ({ hit, total })
  return {
    people: people.activeAtCycleEnd,
    // Those that report; the company and its centres stand above them.
    departments: Object.keys(consistency.byDepartment).length,
    consistency: count(consistency),
    collaboration: count(reviews.penetration),
    actions: count(actions.conversion),
  }
}
