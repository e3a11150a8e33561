// A token opens only what was sealed, for what it was sealed for, in the same run of the program.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PathPurpose, sealPath, unsealPath } from '../../electron/engine/path-token'
import { chosenPaths } from '../../electron/main/chosen-paths'

const purposes: PathPurpose[] = ['source', 'workspace', 'new-workspace-folder']
const secret = 'a secret of this start'
const path = '/资料/花名册 2026Q1.xlsx'
const token = sealPath(secret, 'source', path)

test('any path comes back as it was, half a surrogate pair included', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...purposes), (any, purpose) => {
      expect(unsealPath(secret, purpose, sealPath(secret, purpose, any))).toBe(any)
    }),
  )
  expect(unsealPath(secret, 'source', sealPath(secret, 'source', 'C:\\a\ud800b.csv'))).toBe('C:\\a\ud800b.csv')
})

test('it opens for no other purpose and with no other secret, that of another start included', () => {
  for (const purpose of purposes) expect(unsealPath(secret, purpose, token)).toBe(purpose === 'source' ? path : null)
  expect(unsealPath('another secret', 'source', token)).toBeNull()
  expect(unsealPath(chosenPaths().secret, 'source', chosenPaths().sources(['/a.csv'])[0].token)).toBeNull()
})

test('one changed, added or missing character makes it worth nothing', () => {
  fc.assert(
    fc.property(fc.nat({ max: token.length - 1 }), fc.string({ unit: 'binary', maxLength: 2 }), (at, instead) => {
      fc.pre(token[at] !== instead)
      expect(unsealPath(secret, 'source', token.slice(0, at) + instead + token.slice(at + 1))).toBeNull()
    }),
    { numRuns: 2000 },
  )
})

test('nothing else is a token: a bare path, its plain encoding, no proof, the proof of another path', () => {
  const [proof, sealed] = token.split('.')
  const other = sealPath(secret, 'source', '/etc/hostname').split('.')
  const forged = [path, '', '.', sealed, `.${sealed}`, `${proof}.`, `${proof}.${other[1]}`, `${other[0]}.${sealed}`, `${token}.${sealed}`]
  for (const text of forged) expect(unsealPath(secret, 'source', text), text).toBeNull()
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(unsealPath(secret, 'source', text)).toBeNull()
    }),
  )
})

test('a chosen file comes with the folder it lies in; what is no absolute path is left out', () => {
  const { secret: own, sources } = chosenPaths()
  const [chosen, ...others] = sources(['/资料/a.csv', 'relative.csv', '', 7, null, { path: '/etc/hostname' }])
  expect(others).toEqual([])
  expect(chosen).toMatchObject({ path: '/资料/a.csv', folder: { path: '/资料' } })
  expect(unsealPath(own, 'new-workspace-folder', chosen.folder.token)).toBe('/资料')
  expect(unsealPath(own, 'source', chosen.folder.token)).toBeNull()
  for (const nonsense of [undefined, null, '/etc', { length: 1, 0: '/etc' }, Array.from({ length: 5001 }, () => '/a')])
    expect(sources(nonsense)).toEqual([])
})
