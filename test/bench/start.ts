// Cold start: the built program on an existing workspace up to the first figure of its Overview, against an empty Electron window's DOM, in alternation.
// Twice: with the answers it remembers of a workspace that nobody changed, and without, as after an update of the program.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { installViews } from '../../analytics/catalog'
import { answerMetric } from '../../analytics/figures'
import type { MetricId } from '../../analytics/metric/types'
import { importFiles } from '../../analytics/sources/import/import-files'
import { openWorkspace } from '../../analytics/workspace/open'
import { snapshotPath } from '../../electron/startup/startup-snapshot'
import { writeCompany } from '../../fixtures/company/generate'
import { openSource } from '../../importers/read'
import { inFolder } from './data'
import { alternate, answerParent, inChild, print, printTable, rounds, runArguments, type Sample, timed } from './measure'

const root = resolve(__dirname, '../..')
const program = join(root, 'out/main/main.cjs')
const patience = 60_000
const overview: MetricId[] = ['consistency_rate', 'collaboration_penetration', 'action_conversion']

const workspaceOf = (folder: string) => join(folder, 'workspaces', 'small.duckdb')

/** A user folder whose preferences name a workspace with the small sample company. */
async function makeUserFolder(folder: string): Promise<void> {
  const path = workspaceOf(folder)
  await writeCompany(join(folder, 'files'), { size: 'small' })
  const workspace = await openWorkspace(path, { install: installViews, now, create: { company: '云治', cycle: '2026Q1' } })
  await importFiles(workspace, [join(folder, 'files')], { open: openSource, now, language: 'zh-CN', datedByData: true })
  workspace.close()
  const page = { language: 'zh-CN', theme: 'light', lastWorkspace: path, lastRoom: 'overview' }
  writeFileSync(join(folder, 'preferences.json'), JSON.stringify({ page, bounds: null }))
}

/** From spawning the process to the moment its page reports, by the page's main process. */
async function start(electron: string, app: string, userFolder: string, more: Record<string, string> = {}): Promise<Sample> {
  const flags = ['--disable-gpu', '--force-device-scale-factor=1', '--lang=zh-CN', `--user-data-dir=${userFolder}`]
  if (process.getuid?.() === 0) flags.unshift('--no-sandbox')
  const env = { ...process.env, BENCH_START: String(Date.now()), BENCH_PROGRAM: program, ...more }
  const child = spawn(electron, [...flags, app], { env, stdio: ['ignore', 'pipe', 'ignore'] })
  let output = ''
  child.stdout.on('data', (data: Buffer) => {
    output += data.toString('utf8')
  })
  const timer = setTimeout(() => child.kill('SIGKILL'), patience)
  await new Promise((settle) => child.once('close', settle))
  clearTimeout(timer)
  const line = output.split('\n').find((candidate) => candidate.startsWith('BENCH '))
  if (!line) throw new Error(`no figure within ${patience / 1000} s`)
  const { dom, figure } = JSON.parse(line.slice(6)) as { dom: number; figure?: number }
  return { ms: figure ?? dom, cpu: Number.NaN, facts: { 'DOM ready': dom } }
}

const now = () => new Date('2026-04-08T02:00:00Z')

/** What the engine does in a start, without Electron: driver and views, then the three answers the Overview shows first. */
async function openAndAnswer([path]: string[]): Promise<void> {
  const parts: Record<string, number> = { 'Node and driver': Math.round(performance.now()) }
  const sample = await timed(async () => {
    const workspace = await openWorkspace(path, { install: installViews, now })
    parts.open = Math.round(performance.now()) - parts['Node and driver']
    await Promise.all(overview.map((id) => answerMetric(workspace.db, id, {}, 'zh-CN')))
    parts.answers = Math.round(performance.now()) - parts['Node and driver'] - parts.open
    workspace.close()
    return parts
  })
  answerParent(sample)
}

async function main(): Promise<void> {
  const electron = process.env.ELECTRON_EXEC_PATH
  if (!electron || !existsSync(program)) return print('start: needs an Electron (ELECTRON_EXEC_PATH) and a built program')
  await inFolder(async (folder) => {
    const [own, empty] = [join(folder, 'own'), join(folder, 'empty')]
    mkdirSync(own)
    await makeUserFolder(own)
    const windows = join(root, 'test/bench/window')
    const product = join(windows, 'product')
    const notes = snapshotPath(workspaceOf(own))
    await start(electron, product, own, { BENCH_UNTIL: notes })
    const remembered = readFileSync(notes)
    const ways = {
      'empty window, DOM ready': () => start(electron, join(windows, 'empty'), empty),
      'first figure, remembered': () => {
        writeFileSync(notes, remembered)
        return start(electron, product, own)
      },
      'first figure, computed': () => {
        rmSync(notes, { force: true })
        return start(electron, product, own)
      },
    }
    printTable('cold start (target ≤ 1.6)', await alternate(ways, rounds(7)), Object.keys(ways)[0])
    const engine = { 'engine part, in Node': () => inChild(__filename, workspaceOf(own)) }
    printTable('the engine part of the start', await alternate(engine, rounds(5)), Object.keys(engine)[0])
  })
}

const asked = runArguments()
void (asked ? openAndAnswer(asked) : main())
