// The long form of the tests that kill imports and fill disks: `npm run test:faults`. A short form is part of `npm test`.
import { join } from 'node:path'
import { inherit, root } from './run.mjs'
import { setUp } from './setup.mjs'

setUp()
const vitest = join(root, 'node_modules/vitest/vitest.mjs')
process.exitCode = await inherit(process.execPath, [vitest, 'run', 'test/flow/kill.test.ts'], { env: { PLUMBLINE_FAULTS: 'all' } })
