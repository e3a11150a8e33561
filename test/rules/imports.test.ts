// Who may import whom, executed on every file. The table is the one of docs/architecture.md.
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { filesIn, type Import, importsOf, productFolders, read } from './source-files'

const files = filesIn(productFolders, ['.ts', '.tsx'])
const imports = files.flatMap(importsOf)
const within = (folder: string) => imports.filter(({ from }) => from.startsWith(`${folder}/`))
const lines = (broken: Import[]) => broken.map(({ from, to }) => `${from} → ${to}`)

interface Rule {
  folder: string
  /** Our own paths it may import, as beginnings. */
  own: string[]
  /** Our own paths it may import as types. */
  types?: string[]
  packages: RegExp
}
const node = 'node:.*'
const rules: Rule[] = [
  {
    folder: 'importers',
    own: ['importers/'],
    packages: new RegExp(`^(${node}|@duckdb/node-api|csv-parse|fast-xml-parser|officecrypto-tool|xlsx)$`),
  },
  {
    folder: 'analytics',
    own: ['analytics/', 'importers/'],
    packages: new RegExp(`^(${node}|@duckdb/.*|apache-arrow|opencc-js|pinyin-pro|valibot)$`),
  },
  {
    folder: 'electron/contract',
    own: [],
    types: ['electron/contract/', 'analytics/'],
    packages: /^$/,
  },
  {
    folder: 'electron/engine',
    own: ['electron/engine/', 'electron/readers/', 'electron/startup/', 'importers/', 'analytics/', 'fixtures/'],
    types: ['electron/contract/'],
    packages: new RegExp(`^(${node}|birpc|valibot)$`),
  },
  {
    folder: 'electron/readers',
    own: ['electron/readers/', 'importers/', 'analytics/sources/', 'analytics/workspace/'],
    types: ['electron/contract/'],
    packages: new RegExp(`^${node}$`),
  },
  {
    folder: 'electron/startup',
    own: ['electron/startup/', 'analytics/workspace/file-state', 'analytics/workspace/companion', 'analytics/workspace/private-folder'],
    types: ['electron/contract/'],
    packages: new RegExp(`^${node}$`),
  },
  {
    folder: 'electron/cli',
    own: ['electron/cli/', 'electron/engine/', 'electron/readers/', 'importers/', 'analytics/', 'fixtures/'],
    types: ['electron/contract/'],
    packages: new RegExp(`^(${node}|yaml)$`),
  },
  {
    folder: 'electron/main',
    own: ['electron/main/', 'electron/startup/startup-snapshot', 'electron/engine/path-token', 'importers/formats'],
    types: ['electron/contract/'],
    packages: new RegExp(`^(${node}|electron)$`),
  },
  { folder: 'electron/preload', own: ['electron/preload/'], types: ['electron/contract/'], packages: /^electron$/ },
  {
    folder: 'renderer',
    own: [
      'renderer/',
      'analytics/messages/format',
      'analytics/messages/figures',
      'analytics/messages/unused-columns',
      'analytics/cycle/cycle',
      'analytics/cycle/names',
    ],
    types: ['electron/contract/'],
    packages: /^(?!node:|electron|@duckdb|xlsx|csv-parse|fast-xml-parser|yaml)/,
  },
  { folder: 'fixtures', own: ['fixtures/'], packages: new RegExp(`^(${node}|xlsx)$`) },
]

test('there is something to check, and a rule for every file', () => {
  expect(files.length).toBeGreaterThan(50)
  expect(imports.length).toBeGreaterThan(100)
  expect(files.filter((file) => !rules.some(({ folder }) => file.startsWith(`${folder}/`)))).toEqual([])
})

test.each(rules)('$folder imports only what it may', ({ folder, own, types = [], packages }) => {
  const isAllowed = (found: Import) => {
    if (!found.own) return packages.test(found.to)
    const begins = (start: string) => found.to.startsWith(start)
    return own.some(begins) || (found.typesOnly && types.some(begins))
  }
  expect(lines(within(folder).filter((found) => !isAllowed(found)))).toEqual([])
})

test('only types.ts files cross into the contract, and they import only other types', () => {
  const crossing = within('electron/contract').filter(({ own, to }) => own && !to.startsWith('electron/contract/'))
  expect(lines(crossing.filter(({ to }) => !to.endsWith('/types')))).toEqual([])
  const ofTypes = imports.filter(({ from }) => /^(analytics|importers)\/(.*\/)?types\.ts$/.test(from))
  expect(lines(ofTypes.filter(({ to, typesOnly }) => !typesOnly || !/\/(types|errors|kinds)$/.test(to)))).toEqual([])
})

test('the contract is types only', () => {
  const code = filesIn(['electron/contract'], ['.ts']).filter((file) =>
    /^export (const|function|class|enum|default|let|var)\b/m.test(read(file)),
  )
  expect(code).toEqual([])
})

test('the database driver is used in analytics/workspace only, and by the reader of the one format it reads for us', () => {
  const known = /^(analytics\/workspace\/|importers\/parquet\/read\.ts$)/
  expect(lines(imports.filter(({ from, to }) => to.startsWith('@duckdb/') && !known.test(from)))).toEqual([])
})

const shared = ['workspace', 'metric', 'statistics', 'masking', 'messages', 'kinds', 'sources', 'vocabulary']
test('a room of analytics knows no other room, except its types', () => {
  const roomOf = (path: string) => path.match(/^analytics\/([^/]+)\//)?.[1]
  const crossing = within('analytics').filter(({ from, to }) => {
    const [here, there] = [roomOf(from), roomOf(to)]
    return here && there && here !== there && !shared.includes(here) && !shared.includes(there)
  })
  // The report is made of the rooms' answers; it is the one place where they meet.
  const broken = crossing.filter(
    ({ from, to, typesOnly }) => !from.startsWith('analytics/report/') && !(typesOnly && to.endsWith('/types')),
  )
  expect(lines(broken)).toEqual([])
})

test('a room of the window knows no other room', () => {
  const roomOf = (path: string) => path.match(/^renderer\/rooms\/([^/]+)/)?.[1]
  const broken = within('renderer/rooms').filter(({ from, to }) => roomOf(to) && roomOf(from) !== roomOf(to))
  expect(lines(broken)).toEqual([])
})

test('figures and controls ask nothing: they import neither the engine nor a room', () => {
  const drawing = [...within('renderer/components/figures'), ...within('renderer/components/controls')]
  expect(
    lines(drawing.filter(({ to }) => /^renderer\/(state\/(engine|answers)|shell\/|rooms\/|components\/connected\/)/.test(to))),
  ).toEqual([])
})

test('one file of the window touches the bridge and the ports', () => {
  const touching = filesIn(['renderer'], ['.ts', '.tsx']).filter((file) =>
    /\bplumbline\?*\.|\bMessagePort\b|\.ports\b|postMessage\(/.test(read(file)),
  )
  expect(touching).toEqual(['renderer/state/engine.ts'])
})

test('one wrapper registers what the shell answers, and no page gets a channel to name', () => {
  const registering = filesIn(['electron'], ['.ts']).filter((file) => /ipcMain\s*\.\s*(handle|on|once|handleOnce)\b/.test(read(file)))
  expect(registering).toEqual(['electron/main/security.ts'])
  const exposing = filesIn(['electron/preload'], ['.ts']).filter((file) => /=>\s*ipcRenderer\.\w+\(\s*[a-z]/.test(read(file)))
  expect(exposing).toEqual([])
})

test('the readers of files are known to what imports them, and to what its steps share; which formats there are, to everybody', () => {
  // A full disk says the same whoever fills it; a figure that fails is reported as readers report theirs.
  const known = /^analytics\/(sources\/|workspace\/full-disk|figures)/
  const broken = within('analytics').filter(
    ({ from, to, typesOnly }) => to.startsWith('importers/') && to !== 'importers/formats' && !typesOnly && !known.test(from),
  )
  expect(lines(broken)).toEqual([])
})

test('modules do not import each other in a circle', () => {
  expect(circlesOf(imports.flatMap(({ from, to, own, typesOnly }) => (own && !typesOnly ? [[bare(from), to]] : [])))).toEqual([])
})

test('folders do not import each other in a circle, not even types', () => {
  const between = imports.filter(({ own }) => own).map(({ from, to }) => [dirname(from), dirname(to)])
  expect(circlesOf(between.filter(([from, to]) => from !== to))).toEqual([])
})

function circlesOf(pairs: string[][]): string[] {
  const edges = new Map<string, string[]>()
  for (const [from, to] of pairs) edges.set(from, [...(edges.get(from) ?? []), to])
  const done = new Set<string>()
  const circles: string[] = []
  const follow = (file: string, path: string[]) => {
    if (path.includes(file)) return void circles.push([...path.slice(path.indexOf(file)), file].join(' → '))
    if (done.has(file)) return
    for (const next of edges.get(file) ?? []) follow(next, [...path, file])
    done.add(file)
  }
  for (const file of edges.keys()) follow(file, [])
  return circles
}

function bare(file: string) {
  return file.replace(/\.(ts|tsx)$/, '')
}
