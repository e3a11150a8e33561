import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { metrics as catalog } from '../../analytics/catalog'
import { settings } from '../../analytics/workspace/setting-specs'
import { filesIn, readIfThere } from './source-files'

const metrics = readIfThere('docs/metrics.md')
const manual = metrics + readIfThere('docs/settings.md')

test('every metric is described in docs/metrics.md', () => {
  expect(catalog.map(({ id }) => id).filter((id) => !metrics.includes(`\`${id}\``))).toEqual([])
})

test('every setting is described in docs/settings.md or docs/metrics.md', () => {
  expect(settings.map(({ key }) => key).filter((key) => !manual.includes(`\`${key}\``))).toEqual([])
})

test('every fixture file is listed with its origin in fixtures/README.md', () => {
  const list = readIfThere('fixtures/README.md')
  const files = filesIn(['fixtures/files', 'fixtures/expected'], ['']).filter((file) => !file.endsWith('.ts'))
  expect(list).not.toBe('')
  expect(files.filter((file) => !list.includes(basename(file)))).toEqual([])
})

test('links between the documents lead somewhere', () => {
  const documents = [...filesIn(['docs'], ['.md']), 'README.md']
  const broken = documents.flatMap((file) => {
    const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/') + 1) : ''
    const links = [...readIfThere(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, to]) => to)
    return links.filter((to) => !exists(folder + to)).map((to) => `${file} → ${to}`)
  })
  expect(broken).toEqual([])
})

const everything = new Set(filesIn(['.'], ['']).filter((file) => !/^(out|node_modules|\.git|\.cache)\//.test(file)))
function exists(path: string) {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  const file = parts.join('/')
  return everything.has(file) || [...everything].some((known) => known.startsWith(`${file}/`))
}
