// Runs inside the test runtime as its default application: starts the folder given as first argument, as Electron's own binary does.
const { app } = require('electron')
const path = require('node:path')

const folder = path.resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.')
const manifest = require(path.join(folder, 'package.json'))
app.setName(manifest.productName ?? manifest.name)
app.setVersion(manifest.version)
app.setAppPath(folder)
require('node:module')._load(path.join(folder, manifest.main), module, true)
