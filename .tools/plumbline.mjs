// The command line from the sources: builds when needed, then hands everything over.
import { build } from './build.mjs'
import { inherit, root } from './run.mjs'
import { setUp } from './setup.mjs'

setUp()
build()
process.exitCode = await inherit(process.execPath, [`${root}/out/main/cli.cjs`, ...process.argv.slice(2)])
