// Preloaded before the built engine where Node runs it: the parent port that Electron gives it, and one page's line, over the channel to whoever started it.
const { EventEmitter } = require('node:events')

const page = Object.assign(new EventEmitter(), { start: () => {}, postMessage: (data) => process.send({ from: 'page', data }) })
process.parentPort = Object.assign(new EventEmitter(), { postMessage: (data) => process.send({ from: 'engine', data }) })
process.on('message', ({ to, data }) => {
  if (to === 'page') page.emit('message', { data })
  else process.parentPort.emit('message', { data, ports: [page] })
})
// Whoever started it is gone.
process.on('disconnect', () => process.exit(0))
