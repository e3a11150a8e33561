// Samples, medians and the table they are printed in. A variant is never timed alone: all variants of one table run in alternation.
import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'

/** One run. `cpu` is user + system time: steadier than `ms` while other programs run. Times in milliseconds, memory in megabytes (10⁶ bytes). */
export interface Sample {
  ms: number
  cpu: number
  peak?: number
  /** Anything else a bench wants to show or compare; equal runs must give equal facts. */
  facts?: Record<string, number | string>
}
export type Variants = Record<string, () => Promise<Sample>>

const { values } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: { n: { type: 'string' }, rows: { type: 'string' }, only: { type: 'string' } },
})

/** Rounds to measure: `--n`, else what the bench thinks enough. */
export const rounds = (usual: number): number => Number(values.n ?? usual)
/** Sizes to measure: `--rows 50000,200000`, else the bench's own. */
export const sizes = (usual: number[]): number[] => (typeof values.rows === 'string' ? values.rows.split(',').map(Number) : usual)

/** Part of a bench picked with `--only part,part`. */
export const chosen = (part: string): boolean => typeof values.only !== 'string' || values.only.split(',').includes(part)

/** The arguments after `run` when this process is one measured run of a bench, else null. */
export function runArguments(): string[] | null {
  return process.argv[2] === 'run' ? process.argv.slice(3) : null
}

/** Every variant in turn, `n` rounds. The first round warms disk and caches and is thrown away. */
export async function alternate(variants: Variants, n: number): Promise<Record<string, Sample[]>> {
  const samples: Record<string, Sample[]> = Object.fromEntries(Object.keys(variants).map((name) => [name, []]))
  for (let round = -1; round < n; round++) {
    for (const [name, run] of Object.entries(variants)) {
      const sample = await run()
      if (round >= 0) samples[name].push(sample)
    }
  }
  return samples
}

/** One run in this process. */
export async function timed(work: () => Promise<Sample['facts']>): Promise<Sample> {
  const cpu = process.cpuUsage()
  const start = performance.now()
  const facts = await work()
  const ms = performance.now() - start
  const { user, system } = process.cpuUsage(cpu)
  return { ms, cpu: (user + system) / 1000, facts }
}

/** One run in a process of its own, which times its work itself and adds the peak of its resident memory. */
export async function inChild(entry: string, ...args: string[]): Promise<Sample> {
  const child = spawn(process.execPath, [entry, 'run', ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.on('data', (data: Buffer) => {
    output += data.toString('utf8')
  })
  const code = await new Promise<number | null>((settle) => child.once('close', settle))
  if (code !== 0) throw new Error(`${args.join(' ')}: ended with ${code}`)
  return JSON.parse(output.trim().split('\n').pop()!) as Sample
}

/** Called by a child with what it timed. */
export function answerParent(sample: Sample): void {
  const peak = (process.resourceUsage().maxRSS * 1024) / 1e6
  process.stdout.write(`${JSON.stringify({ ...sample, peak })}\n`)
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** One line a variant: median and range of wall time, CPU time, peak memory, and both ratios to `reference`. */
export function printTable(title: string, samples: Record<string, Sample[]>, reference: string): void {
  const of = (name: string, key: 'ms' | 'cpu') => median(samples[name].map((sample) => sample[key]))
  print(`\n${title} (n = ${samples[reference].length}, ratio to ${reference})`)
  print(row(['', 'wall ms', 'min..max', 'CPU ms', 'peak MB', 'wall', 'CPU', '']))
  for (const [name, runs] of Object.entries(samples)) {
    const walls = runs.map((sample) => sample.ms)
    const peaks = runs.flatMap((sample) => sample.peak ?? [])
    print(
      row([
        name,
        of(name, 'ms').toFixed(0),
        `${Math.min(...walls).toFixed(0)}..${Math.max(...walls).toFixed(0)}`,
        of(name, 'cpu').toFixed(0),
        peaks.length ? median(peaks).toFixed(0) : '',
        (of(name, 'ms') / of(reference, 'ms')).toFixed(2),
        (of(name, 'cpu') / of(reference, 'cpu')).toFixed(2),
        factsOf(runs),
      ]),
    )
  }
}

/** Numbers that differ between the runs of a variant (times of parts) are shown as their median. */
function factsOf(runs: Sample[]): string {
  const keys = Object.keys(runs[0].facts ?? {})
  return keys.map((key) => `${key} ${middle(runs.map((run) => run.facts?.[key] ?? ''))}`).join(' · ')
}

function middle(values: (number | string)[]): string {
  if (values.every((value) => value === values[0])) return String(values[0])
  return values.every((value) => typeof value === 'number') ? median(values as number[]).toFixed(0) : 'DIFFERENT'
}

const widths = [26, 9, 14, 9, 8, 6, 6]
function row(cells: string[]): string {
  return cells
    .map((cell, at) => (at === 0 ? cell.padEnd(widths[0]) : at < widths.length ? cell.padStart(widths[at]) : `  ${cell}`))
    .join('')
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
