import { expect, it } from 'vitest'
import { Prefetcher } from '../../../analytics/sources/import/prefetcher'

/** Preparing that ends only when told, and a record of what happened. */
function stages(apart: (used: string, next: string) => boolean = () => false) {
  const log: string[] = []
  const release = new Map<string, (fail?: boolean) => void>()
  return {
    log,
    end: (item: string, fail = false) => release.get(item)!(fail),
    stages: {
      prepare: (item: string) => {
        log.push(`begin ${item}`)
        return new Promise<string>((resolve, reject) => {
          release.set(item, (fail) => (fail ? reject(new Error(item)) : resolve(item.toUpperCase())))
        })
      },
      apart,
      discard: async (prepared: string) => {
        log.push(`discard ${prepared}`)
      },
    },
  }
}
const soon = () => new Promise((resolve) => setImmediate(resolve))

it('begins the next item when one is taken, and no item behind that', async () => {
  const { log, end, stages: given } = stages()
  const ahead = new Prefetcher(['a', 'b', 'c'], given)
  const first = ahead.take()
  await soon()
  expect(log).toEqual(['begin a'])
  end('a')
  expect((await first)()).toBe('A')
  expect(log).toEqual(['begin a', 'begin b'])
  end('b')
  await soon()
  expect(log).toEqual(['begin a', 'begin b'])
  expect((await ahead.take())()).toBe('B')
  expect(log).toEqual(['begin a', 'begin b', 'begin c'])
})

it('throws what preparing threw when the item is used, and goes on', async () => {
  const { end, stages: given } = stages()
  const ahead = new Prefetcher(['a', 'b'], given)
  const first = ahead.take()
  end('a')
  expect((await first)()).toBe('A')
  end('b', true)
  await soon()
  const second = await ahead.take()
  expect(() => second()).toThrow('b')
  await ahead.end()
})

it('waits with an item that must not be there beside the one in use', async () => {
  const { log, end, stages: given } = stages((used) => used === 'a')
  const ahead = new Prefetcher(['a', 'b'], given)
  const first = ahead.take()
  end('a')
  await first
  await soon()
  expect(log).toEqual(['begin a'])
  const second = ahead.take()
  end('b')
  expect((await second)()).toBe('B')
})

it('gives back what nobody takes', async () => {
  const { log, end, stages: given } = stages()
  const ahead = new Prefetcher(['a', 'b', 'c'], given)
  const first = ahead.take()
  end('a')
  await first
  end('b')
  await ahead.end()
  expect(log).toEqual(['begin a', 'begin b', 'discard B'])
})
