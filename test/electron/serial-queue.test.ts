import { expect, it } from 'vitest'
import { SerialQueue } from '../../electron/engine/serial-queue'

it('answers figures one after the other, in the order asked, also after one that failed', async () => {
  const turns = new SerialQueue()
  const done: string[] = []
  const lasting = (name: string, ms: number) => async () => {
    done.push(`${name} begins`)
    await new Promise((settle) => setTimeout(settle, ms))
    done.push(name)
    if (name === 'b') throw new Error(name)
    return name
  }
  const answers = [
    turns.take('metric.answer', lasting('a', 20)),
    turns.take('metric.answer', lasting('b', 1)),
    turns.take('sources.reconciliation', lasting('c', 1)),
    turns.take('job.cancel', lasting('now', 0)),
  ]
  const settled = await Promise.allSettled(answers)
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
  expect(done).toEqual(['now begins', 'a begins', 'now', 'a', 'b begins', 'b', 'c begins', 'c'])
})
