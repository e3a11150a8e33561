// Two stages in step: while one item is used, the next is prepared.

export interface Stages<Item, Prepared> {
  prepare(item: Item): Promise<Prepared>
  /** True: `next` is not begun before `used` is done with. */
  apart(used: Item, next: Item): boolean
  /** Gets what was prepared and never taken. */
  discard(prepared: Prepared): Promise<void>
}

/** Prepares items one after the other in their order, the next one while the last one taken is in use. */
export class Prefetcher<Item, Prepared> {
  private at = 0
  private ahead: Promise<() => Prepared> | null = null

  constructor(
    private readonly items: readonly Item[],
    private readonly stages: Stages<Item, Prepared>,
  ) {}

  /** Waits for the next item. @returns what preparing it gave; calling it throws what preparing threw */
  async take(): Promise<() => Prepared> {
    const { items, stages } = this
    const item = items[this.at++]
    const result = await (this.ahead ?? settled(stages.prepare(item)))
    const next = items.at(this.at)
    this.ahead = next !== undefined && !stages.apart(item, next) ? settled(stages.prepare(next)) : null
    return result
  }

  /** Call when no more is taken, whatever the reason. */
  async end(): Promise<void> {
    const left = await this.ahead
    this.ahead = null
    if (left) await given(left).then(this.stages.discard, () => undefined)
  }
}

async function settled<T>(work: Promise<T>): Promise<() => T> {
  try {
    const value = await work
    return () => value
  } catch (error) {
    return () => {
      throw error
    }
  }
}

const given = async <T>(result: () => T): Promise<T> => result()
