import ts from 'typescript'
import { expect, test } from 'vitest'
import { metrics } from '../../analytics/catalog'
import { filesIn, importsOf, parse, productFolders, read, visit } from './source-files'

// The workspace's own files are tables, macros and inserts; every other .sql file is a view of a room or a question one asks.
const views = filesIn(['analytics'], ['.sql']).filter((file) => !/^analytics\/(workspace|kinds|sources\/load)\//.test(file))
const withoutComments = (file: string) => read(file).replace(/--.*$/gm, '')
const isMetric = (file: string) => /^-- metric: /.test(read(file))
const nameOf = (file: string) => file.split('/').pop()?.replace('.sql', '')

test('every file opens with what it holds, and a view is named after its file', () => {
  expect(views.filter((file) => !/^-- \S+/.test(read(file)))).toEqual([])
  const declared = views.map((file) => ({ file, name: read(file).match(/^-- (metric|helper|view): (\w+)/)?.[2] }))
  expect(declared.filter(({ file, name }) => name && name !== nameOf(file))).toEqual([])
})

test('every metric file is in the catalogue, in the room whose folder it lies in or under whose name it is shown', () => {
  expect(metrics.map(({ file }) => file).sort()).toEqual(views.filter(isMetric).sort())
})

test('a metric file is one SELECT with the columns that all metrics share', () => {
  const columns = [
    'cycle_id',
    'month',
    'employee_id',
    'department_id',
    'role_family',
    'source',
    'counted',
    'hit',
    '_sheet_id',
    '_row',
    '_col',
  ]
  const broken = views.filter(isMetric).flatMap((file) => {
    const sql = withoutComments(file)
    const missing = columns.filter((column) => !new RegExp(`\\b${column}\\b`).test(sql))
    const statements = sql.split(';').filter((statement) => statement.trim() !== '').length
    const reads = /^\s*(with|select)\b/i.test(sql)
    return missing.length || statements !== 1 || !reads ? [`${file}: ${missing.join(', ') || 'not one SELECT'}`] : []
  })
  expect(broken).toEqual([])
})

/** Every number once, from 1 on. */
function migrationFiles(): string[] {
  const found = filesIn(['analytics/workspace/migrations'], ['.sql']).sort()
  expect(found.map((file) => Number(/(\d{4})_\w+\.sql$/.exec(file)?.[1]))).toEqual(found.map((_, at) => at + 1))
  return found
}

test('the catalogue installs every metric, and no .sql file lies about unused', () => {
  const imported = filesIn(['analytics', 'electron'], ['.ts'])
    .flatMap(importsOf)
    .filter(({ to }) => to.endsWith('.sql'))
  const byCatalogue = new Set(imported.filter(({ from }) => from === 'analytics/catalog.ts').map(({ to }) => to))
  expect(views.filter(isMetric).filter((file) => !byCatalogue.has(file))).toEqual([])
  // Migrations are found by their folder and their number.
  const used = new Set([...imported.map(({ to }) => to), ...migrationFiles()])
  expect(filesIn(['analytics'], ['.sql']).filter((file) => !used.has(file))).toEqual([])
})

test('SQL stands in analytics, and a figure is not worked out in a string', () => {
  const broken: string[] = []
  for (const file of filesIn(productFolders, ['.ts', '.tsx'])) {
    visit(parse(file), (node) => {
      if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return
      const text = node.getText()
      if (!/\bselect\s[\s\S]+?\sfrom\s/i.test(text) || !mayNotHold(file, text)) return
      broken.push(`${file}:${node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1}`)
    })
  }
  expect(broken).toEqual([])
})

// `metric/slice.ts` writes the conditions of a slice for every relation, each by the dimensions it declares.
test('no query holds a copy of the conditions of a slice', () => {
  const copies = views.filter((file) => /\$(month|roleFamily|role_family|source)\b|ancestor_id = \$/.test(withoutComments(file)))
  expect(copies).toEqual([])
  expect(views.filter((file) => read(file).includes('{slice}')).length).toBeGreaterThan(6)
})

test('a span of time ends before the day it is valid to', () => {
  const closed = filesIn(['analytics'], ['.sql', '.ts']).filter((file) =>
    /between\s+[\w."]*valid_from|<=\s*[\w."$}{]*valid_to|valid_to\s*>=/.test(read(file)),
  )
  expect(closed).toEqual([])
})

// Inside analytics a room may fetch rows of its views; deciding what counts belongs into a .sql file with a header.
function mayNotHold(file: string, sql: string) {
  // It asks the database for the rows of a file, as other readers ask a parser.
  if (file === 'importers/parquet/read.ts') return false
  if (/^analytics\/(workspace|metric|sources|report)\//.test(file)) return false
  return !file.startsWith('analytics/') || /\b(counted|hit)\s*(and|or|=|is|as)\b|create\s+(or\s+replace\s+)?(view|macro)/i.test(sql)
}

// A temporary table would be read instead of a stored view of the same name, on the connection that computes it.
test('no temporary table of an import has the name of a view', () => {
  const temporary = filesIn(['analytics'], ['.sql', '.ts']).flatMap((file) =>
    [...read(file).matchAll(/temp(?:orary)? (?:table|view|macro)(?: if not exists)? (\w+)/gi)].map(([, name]) => name),
  )
  expect(temporary.length).toBeGreaterThan(10)
  expect(temporary.filter((name) => views.some((file) => nameOf(file) === name))).toEqual([])
})
