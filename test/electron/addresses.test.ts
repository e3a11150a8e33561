import { expect, test } from 'vitest'
import { fileOf, isLocal, originOf } from '../../electron/main/addresses'

test.each([
  ['app://plumbline/workbench.html', '/pages/workbench.html'],
  ['app://plumbline/assets/a%20b.js', '/pages/assets/a b.js'],
  ['app://plumbline/assets/../workbench.html', '/pages/workbench.html'],
  ['app://plumbline/..%2f..%2fetc/passwd.html', null],
  ['app://plumbline/assets/..%2f..%2fpages-of-others/x.html', null],
  ['app://plumbline/..%5c..%5csecret.html', null],
  ['app://plumbline/%00.html', null],
  ['app://plumbline/%E0%A4%A.html', null],
  ['app://plumbline/secret.cjs', null],
  ['app://plumbline/', null],
  ['app://plumbline.evil/workbench.html', null],
  ['app://elsewhere/workbench.html', null],
  ['file:///pages/workbench.html', null],
  ['nonsense', null],
])('%s stands for %s', (address, file) => {
  expect(fileOf(address, '/pages')).toBe(file)
})

test('only our own origin passes for ours', () => {
  expect(originOf('app://plumbline/x#y')).toBe('app://plumbline')
  expect(originOf('app://plumbline@evil/x')).toBe('app://evil')
  expect(originOf('')).toBeNull()
})

test.each([
  ['app://plumbline/x.js', true],
  ['blob:app://plumbline/0b1', true],
  ['https://app://plumbline/', false],
  ['http://127.0.0.1/', false],
  ['ws://plumbline/', false],
  ['file:///etc/passwd', false],
])('%s may be requested: %s', (address, allowed) => {
  expect(isLocal(address)).toBe(allowed)
})
