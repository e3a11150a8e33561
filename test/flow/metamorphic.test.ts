// Whatever form the same facts come in, the figures are the same: a company's tables are changed in ways that change no fact.
// Twenty-one changes in three compositions in every run; each change and each form by itself, and pairs of them, with `npm run test:faults`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { thorough } from '../faults/support/tries'
import { emptyWorkspace, metricsJsonOf, runImport, temporaryFolder } from './company'
import { changes } from './metamorphic/changes'
import { tables } from './metamorphic/tables'
import { type Files, writings } from './metamorphic/write'

type ChangeName = keyof typeof changes
type WritingName = keyof typeof writings
type Arrival = 'together' | 'one by one' | 'one by one, last first' | 'twice'

interface Case {
  changed: ChangeName[]
  written: WritingName
  arrival: Arrival
}

const batches: Record<Arrival, (paths: string[]) => string[][]> = {
  together: (paths) => [paths],
  'one by one': (paths) => paths.map((path) => [path]),
  'one by one, last first': (paths) => [...paths].reverse().map((path) => [path]),
  twice: (paths) => [paths, paths],
}

function put(files: Files): { folder: string; paths: string[] } {
  const folder = temporaryFolder()
  const paths = [...files].map(([path, bytes]) => {
    const at = join(folder, path)
    mkdirSync(dirname(at), { recursive: true })
    writeFileSync(at, bytes)
    return at
  })
  return { folder, paths }
}

interface Figures {
  /** Files of which nothing is used until somebody says what they are. */
  asks: string[]
  asOf: string
  /** Hits and counted rows of each metric. */
  counts: Record<string, string>
  people: number
  /** All that metrics.json has but for what it says of the files. */
  whole: object
}

async function figuresOf({ changed, written, arrival }: Case): Promise<Figures> {
  const given = changed.reduce((list, name) => changes[name](list), tables())
  const { folder, paths } = put(writings[written](given))
  const workspace = await emptyWorkspace('2026Q1')
  for (const batch of batches[arrival](paths)) await runImport(workspace, batch, { datedByData: false })
  const { sources, asOf, metrics, nineBox, heatmaps } = JSON.parse(await metricsJsonOf(workspace)) as Answered
  workspace.close()
  rmSync(folder, { recursive: true, force: true })
  return {
    asks: sources.flatMap(({ asks, file, sheet }) => (asks ? [`${file} ${sheet}`] : [])),
    asOf,
    counts: Object.fromEntries(Object.entries(metrics).map(([id, { numerator, denominator }]) => [id, `${numerator} / ${denominator}`])),
    people: nineBox.people.length,
    // A number is shown as its list writes it.
    whole: {
      metrics,
      nineBox: { ...nineBox, people: nineBox.people.map((person) => ({ ...person, employeeNo: person.employeeNo.toUpperCase() })) },
      heatmaps,
    },
  }
}

interface Answered {
  asOf: string
  sources: { asks: boolean; file: string; sheet: string }[]
  metrics: Record<string, { numerator: number; denominator: number }>
  nineBox: { people: { employeeNo: string }[] }
  heatmaps: object
}

const plain: Case = { changed: [], written: 'csv', arrival: 'together' }
const short: Case[] = [
  {
    changed: ['rows shuffled', 'columns shuffled', 'title above', 'stars before headers', 'dates in Chinese', 'names set wide'],
    written: 'one workbook',
    arrival: 'twice',
  },
  {
    changed: ['English headers', 'cut in halves', 'ids in wide letters', 'blank rows', 'every row twice', 'months in Chinese'],
    written: 'csv in GB18030',
    arrival: 'together',
  },
  {
    changed: [
      'rows reversed',
      'third headers',
      'running numbers',
      'remarks beside',
      'header again',
      'note below',
      'blanks around cells',
      'dates with slashes',
      'numbers with decimals',
    ],
    written: 'xlsx of values',
    arrival: 'one by one, last first',
  },
]

function* all(): Generator<Case> {
  for (const name of Object.keys(changes) as ChangeName[]) yield { ...plain, changed: [name] }
  for (const written of Object.keys(writings) as WritingName[]) yield { ...plain, written }
  for (const arrival of Object.keys(batches) as Arrival[]) yield { ...plain, arrival }
  const [names, forms] = [Object.keys(changes) as ChangeName[], Object.keys(writings) as WritingName[]]
  // Every change with another one, in a form that neither was seen in.
  for (const [n, name] of names.entries())
    yield { ...plain, changed: [name, names[(n * 7 + 5) % names.length]], written: forms[n % forms.length] }
}

let first: Promise<Figures> | undefined
const asIs = () => (first ??= figuresOf(plain))

it.each((thorough ? [...all()] : short).map((one) => [[...one.changed, one.written, one.arrival].join(', '), one] as const))(
  'the figures stay the same: %s',
  async (_, one) => {
    const [{ whole, ...found }, { whole: expected, ...plainly }] = [await figuresOf(one), await asIs()]
    expect(found).toEqual(plainly)
    expect(whole).toEqual(expected)
  },
  120_000,
)

it('compares figures that count something', async () => {
  const { asks, counts, people } = await asIs()
  expect([asks, people]).toEqual([[], 16])
  expect(Object.values(counts).filter((count) => !/ (0|null)$/.test(count)).length).toBeGreaterThan(10)
})
