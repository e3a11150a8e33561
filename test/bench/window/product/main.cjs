// Starts the built program unchanged and tells when its Overview first shows a figure. BENCH_UNTIL: a file to wait for before the end.
const { existsSync } = require('node:fs')
const { setTimeout: pause } = require('node:timers/promises')
const { app } = require('electron')
const start = Number(process.env.BENCH_START)
const times = {}

// Resolves in the page once a figure's digits stand there and one frame with them was drawn.
const firstFigure = `new Promise((settle) => {
  const shown = () => [...document.querySelectorAll('[data-testid="figure-value"]')].some((figure) => /\\d/.test(figure.textContent))
  const drawn = () => requestAnimationFrame(() => settle(true))
  const frameless = () => setTimeout(() => settle(true), 100)
  const done = () => { drawn(); frameless() }
  if (shown()) return done()
  const watch = new MutationObserver(() => { if (shown()) { watch.disconnect(); done() } })
  watch.observe(document, { childList: true, subtree: true, characterData: true })
})`

app.once('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', async () => {
    times.dom = Date.now() - start
    await contents.executeJavaScript(firstFigure)
    times.figure = Date.now() - start
    while (process.env.BENCH_UNTIL && !existsSync(process.env.BENCH_UNTIL)) await pause(50)
    process.stdout.write(`BENCH ${JSON.stringify(times)}\n`)
    app.exit(0)
  })
})

require(process.env.BENCH_PROGRAM)
