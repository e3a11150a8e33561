// All groups of rows that some slice asks for, and how they add up: a group is the sum of its parts along every dimension.
import { type Atom, Crowd } from './people'
import { SliceCodes } from './slice-codes'

/** Rows that one or more slices ask for, or that no slice asks for but follow from those that can be asked. */
export interface Group {
  /** Indexes of its atoms; `few` are those of fewer people than the limit. */
  atoms: number[]
  few: number[]
  /** For each circle of people a fingerprint of its atoms there and of its large ones, which no small group has. */
  marks: number[]
  rows: number
  personal: boolean
  small: boolean
  asked: boolean
  /** What is lost with it: the worth of the widest slice that asks for it. */
  worth: number
  /** The slice of that worth, as text: a last word where nothing else tells two groups apart. */
  label: string
}
/** whole = the sum of its parts. */
export interface Relation {
  whole: number
  parts: number[]
}
export interface Lattice {
  atoms: readonly Atom[]
  crowd: Crowd
  groups: Group[]
  relations: Relation[]
  /** Every group that can be asked for and holds the whole of this one, itself included. */
  above(group: number): number[]
  /** The group of a slice, one value a dimension; undefined where it has no row. */
  groupAt(values: readonly string[]): number | undefined
}
interface Cell {
  values: number[]
  atoms: number[]
  group: number
}

/** @param worthOf what is lost when the slice of these values is not answered */
export function buildLattice(atoms: readonly Atom[], limit: number, worthOf: (values: readonly string[]) => number): Lattice {
  const codes = new SliceCodes(atoms.map(({ chains }) => chains))
  const cells = cellsOf(codes)
  const groups = new Groups(
    atoms,
    new Crowd(
      atoms.map(({ people }) => people),
      limit,
    ),
  )
  for (const cell of cells.values()) {
    const values = codes.textsOf(cell.values)
    cell.group = groups.asked(cell.atoms, worthOf(values), values.join('\n'))
  }
  const known: number[][] = []
  return {
    atoms,
    crowd: groups.crowd,
    groups: groups.all,
    relations: relationsOf(cells, codes.chains, groups),
    above: (group) => (known[group] ??= above(groups.all[group], cells, codes)),
    groupAt(values) {
      const code = codes.find(values)
      return code === undefined ? undefined : cells.get(code)?.group
    },
  }
}

function cellsOf(codes: SliceCodes): Map<number, Cell> {
  const cells = new Map<number, Cell>()
  for (const [atom, chains] of codes.chains.entries()) {
    for (const code of codes.of(chains)) {
      const cell = cells.get(code)
      if (cell) cell.atoms.push(atom)
      else cells.set(code, { values: codes.valuesOf(code), atoms: [atom], group: -1 })
    }
  }
  return cells
}

/** Slices that ask for the same rows are one group. */
class Groups {
  readonly all: Group[] = []
  private readonly found = new Map<string, number>()

  private readonly circles: (number | null)[]

  constructor(
    private readonly atoms: readonly Atom[],
    readonly crowd: Crowd,
  ) {
    this.circles = atoms.map((_, atom) => crowd.circleOf(atom))
  }

  asked(atoms: number[], worth: number, label: string): number {
    const at = this.of(atoms)
    const group = this.all[at]
    if (!group.asked || worth > group.worth || (worth === group.worth && label < group.label)) Object.assign(group, { worth, label })
    group.asked = true
    return at
  }

  of(atoms: number[]): number {
    const rows = atoms.reduce((sum, atom) => sum + this.atoms[atom].rows, 0)
    const key = `${fingerprint(atoms)} ${atoms.length} ${rows}`
    const known = this.found.get(key)
    if (known !== undefined) return known
    const { crowd } = this
    const few = atoms.filter((atom) => crowd.isFew(atom))
    const isOnlyFew = few.length === atoms.length
    const personal = !isOnlyFew || few.some((atom) => crowd.isPersonal(atom))
    const group = {
      atoms,
      few,
      marks: this.marksOf(atoms),
      rows,
      personal,
      small: isOnlyFew && crowd.isSmall(few),
      asked: false,
      worth: 0,
      label: '',
    }
    this.found.set(key, this.all.push(group) - 1)
    return this.all.length - 1
  }

  private marksOf(atoms: number[]): number[] {
    const marks = new Array<number>(this.crowd.circles).fill(0)
    let large = 0
    for (const atom of atoms) {
      const circle = this.circles[atom]
      if (circle === -1) large = (large + drawn(atom)) % modulus
      else if (circle !== null) marks[circle] = (marks[circle] + drawn(atom)) % modulus
    }
    return marks.map((mark) => (mark + large) % modulus)
  }
}

function relationsOf(cells: Map<number, Cell>, chains: number[][][], groups: Groups): Relation[] {
  const relations = new Map<string, Relation>()
  for (const { values, atoms, group } of cells.values()) {
    if (atoms.length < 2) continue
    for (const [dimension, value] of values.entries()) {
      const parts = new Map<number, number[]>()
      for (const atom of atoms) {
        const chain = chains[atom][dimension]
        const next = chain[chain.indexOf(value) + 1] ?? -1
        const part = parts.get(next)
        if (part) part.push(atom)
        else parts.set(next, [atom])
      }
      if (parts.size < 2) continue
      const relation = { whole: group, parts: [...parts.values()].map((part) => groups.of(part)).sort((a, b) => a - b) }
      relations.set(`${group}=${relation.parts}`, relation)
    }
  }
  return [...relations.values()]
}

/** A group is held by every slice whose values all its rows share. */
function above({ atoms }: Group, cells: Map<number, Cell>, codes: SliceCodes): number[] {
  const common = codes.chains[atoms[0]].map((chain, dimension) => {
    let shared = chain
    for (const atom of atoms) {
      if (shared.length < 2) break
      const other = codes.chains[atom][dimension]
      shared = shared.filter((value) => other.includes(value))
    }
    return shared
  })
  return [...new Set(codes.of(common).map((code) => (cells.get(code) as Cell).group))]
}

const modulus = 2 ** 52 - 47

/** The sum of numbers drawn for each atom: equal for equal sets, additive for sets that share nothing. */
function fingerprint(atoms: readonly number[]): number {
  return atoms.reduce((sum, atom) => (sum + drawn(atom)) % modulus, 0)
}

/** Fingerprint of what is left of `a` without `b`. */
export const without = (a: number, b: number): number => (a - b + modulus) % modulus

/** 52 bits that look random and are the same each time. */
function drawn(atom: number): number {
  const high = scrambled(atom * 2 + 1)
  const low = scrambled(atom * 2 + 2)
  return high * 2 ** 20 + (low >>> 12)
}

function scrambled(seed: number): number {
  let x = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
  x = Math.imul(x ^ (x >>> 16), 0x27d4eb2f)
  return (x ^ (x >>> 15)) >>> 0
}
