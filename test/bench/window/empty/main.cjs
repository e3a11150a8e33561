// The floor of every start: Electron with one window and nothing in it.
const { app, BrowserWindow } = require('electron')
const start = Number(process.env.BENCH_START)

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, webPreferences: { sandbox: true } })
  window.webContents.once('dom-ready', () => {
    process.stdout.write(`BENCH ${JSON.stringify({ dom: Date.now() - start })}\n`)
    app.exit(0)
  })
  window.loadFile('index.html')
})
