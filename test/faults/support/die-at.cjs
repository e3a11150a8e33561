// Preloaded into a program under test. Counts what its main thread does to the database and to files, and ends it, as kill -9 does, at the step asked for:
// an odd one before it is done, an even one in its midst, with half of what was to be written.
const fs = require('node:fs')
const { isMainThread } = require('node:worker_threads')

const at = Number(process.env.PLUMBLINE_DIE_AT ?? 0)
const from = process.env.PLUMBLINE_DIE_FROM ?? ''
const counted = process.env.PLUMBLINE_DIE_COUNT
const onDisk = [
  'appendFileSync',
  'chmodSync',
  'closeSync',
  'fsyncSync',
  'linkSync',
  'mkdirSync',
  'mkdtempSync',
  'openSync',
  'renameSync',
  'rmSync',
]
const written = ['write', 'writeFileSync', 'writeSync']
const inDatabase = [
  'appender_close_sync',
  'appender_flush_sync',
  'close_sync',
  'execute_pending',
  'execute_prepared',
  'extract_statements',
  'open',
  'query',
]

let begun = from === ''
let steps = 0
const die = () => process.kill(process.pid, 'SIGKILL')

function watch(owner, name, within) {
  const original = owner[name]
  const watched = (...given) => {
    begun ||= given.some((value) => typeof value === 'string' && value.includes(from))
    if (!begun || ++steps !== at) return original(...given)
    if (at % 2) return die()
    within(original, given)
    return die()
  }
  // What tells `promisify` the names of the answers.
  const { name: _name, length: _length, ...rest } = Object.getOwnPropertyDescriptors(original)
  Object.defineProperty(owner, name, { value: Object.defineProperties(watched, rest) })
}

const whole = (original, given) => original(...given)
/** Text or bytes are the first but one. */
const half = (original, given) => {
  const [target, content, ...rest] = given
  if (typeof content === 'string') original(target, content.slice(0, content.length >> 1), ...rest)
  else fs.writeSync(target, content, rest[0], rest[1] >> 1, rest[2])
}

if (isMainThread) {
  // The driver's own functions cannot be exchanged: whoever asks for it gets one that stands before it.
  const driver = require.resolve('@duckdb/node-bindings')
  const database = Object.create(require(driver))
  require.cache[driver].exports = database
  const { appendFileSync } = fs
  if (counted) process.once('exit', () => appendFileSync(counted, String(steps)))
  for (const name of onDisk) watch(fs, name, whole)
  for (const name of written) watch(fs, name, half)
  for (const name of inDatabase) watch(database, name, whole)
}
