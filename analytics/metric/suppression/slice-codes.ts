// Values as small numbers, and one number for the values of all dimensions together: slices are compared by the million.
export class SliceCodes {
  readonly chains: number[][][]
  private readonly known: ReadonlyMap<string, number>[]
  private readonly texts: string[][]

  /** @param chains for each row and dimension the values it is asked by, the widest first */
  constructor(chains: readonly (readonly (readonly string[])[])[]) {
    this.known = (chains[0] ?? []).map((_, dimension) => numbersOf(chains.map((own) => own[dimension])))
    this.chains = chains.map((own) => own.map((chain, dimension) => [...new Set(chain.map((value) => this.number(dimension, value)))]))
    this.texts = this.known.map(textsOf)
  }

  /** One value a dimension, of the code that is made of them. */
  valuesOf(code: number): number[] {
    const values = new Array<number>(this.texts.length)
    for (let dimension = values.length - 1, rest = code; dimension >= 0; dimension--) {
      const { length } = this.texts[dimension]
      values[dimension] = rest % length
      rest = Math.floor(rest / length)
    }
    return values
  }

  textsOf(values: readonly number[]): string[] {
    return values.map((value, dimension) => this.texts[dimension][value])
  }

  find(values: readonly string[]): number | undefined {
    let code = 0
    for (const [dimension, text] of values.entries()) {
      const value = this.known[dimension]?.get(text)
      if (value === undefined) return undefined
      code = code * this.texts[dimension].length + value
    }
    return code
  }

  /** The codes of every choice of one value a dimension. */
  of(chains: readonly (readonly number[])[]): number[] {
    let codes = [0]
    for (const [dimension, chain] of chains.entries()) {
      const { length } = this.texts[dimension]
      const longer: number[] = []
      for (const code of codes) for (const value of chain) longer.push(code * length + value)
      codes = longer
    }
    return codes
  }

  private number(dimension: number, value: string): number {
    return this.known[dimension].get(value) as number
  }
}

/** Values of one dimension; one that asks for the rows of the value above it, all of them and no others, has that one's number. */
function numbersOf(chains: readonly (readonly string[])[]): Map<string, number> {
  const rows = new Map<string, number>()
  const above = new Map<string, Set<string>>()
  for (const chain of chains) {
    for (const [at, value] of chain.entries()) {
      rows.set(value, (rows.get(value) ?? 0) + 1)
      const known = above.get(value) ?? new Set()
      if (at > 0) above.set(value, known.add(chain[at - 1]))
    }
  }
  const numbers = new Map<string, number>()
  let next = 0
  for (const value of rows.keys()) {
    const [parent, ...more] = above.get(value) ?? []
    const isParent = parent !== undefined && more.length === 0 && rows.get(parent) === rows.get(value)
    numbers.set(value, isParent ? (numbers.get(parent) as number) : next++)
  }
  return numbers
}

/** By number: the value itself, not those that stand for it. */
function textsOf(numbers: ReadonlyMap<string, number>): string[] {
  const texts: string[] = []
  for (const [text, number] of numbers) texts[number] ??= text
  return texts
}
