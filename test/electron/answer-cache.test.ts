// What the engine remembers of a workspace: shown before the database is open, so it must never be another state's answer.
import { execFileSync, spawn } from 'node:child_process'
import { appendFileSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { installViews } from '../../analytics/catalog'
import { fileState } from '../../analytics/workspace/file-state'
import { openWorkspace } from '../../analytics/workspace/open'
import { AnswerCache } from '../../electron/startup/answer-cache'
import { snapshotPath } from '../../electron/startup/startup-snapshot'
import { testNow } from '../support/open-workspace'
import { change, firstView, once, path, rateIn, recalled, root, slice, start, startups } from './startups'

startups()

describe('a start after which nothing was changed', () => {
  it('has the answers of the time before, exactly as the database gives them', async () => {
    const computed = await once(new AnswerCache('', 'zh-CN'))
    expect(rateIn(computed)).toMatchObject({ numerator: 4312, denominator: 4459 })
    await once()
    const answerCache = recalled()
    expect(answerCache.all.map(({ value }) => value)).toEqual(computed)
    expect(await once(answerCache)).toEqual(computed)
    expect(recalled().all).toHaveLength(4)
  })

  it('has them still after the workspace was opened and nothing was changed', async () => {
    await once()
    const before = fileState(path)
    const answerCache = recalled()
    const engine = start(answerCache)
    await engine.workbench['attention.list']({ offset: 0, limit: 1 })
    expect([fileState(path), answerCache.all.length > 0]).toEqual([before, true])
    await engine.close()
    expect(recalled().all).not.toEqual([])
  })

  it('keeps counts and rates only: no cell, no person', async () => {
    const engine = start()
    await firstView(engine)
    await engine.workbench['attention.list']({ offset: 0, limit: 100 })
    await engine.workbench['ninebox.board']({ slice })
    await engine.close()
    const text = readFileSync(snapshotPath(path), 'utf8')
    const names = await namesIn(path)
    expect(names.length).toBeGreaterThan(100)
    expect(names.filter((name) => text.includes(`"${name}"`))).toEqual([])
    expect(recalled().all.map(({ name }) => name)).not.toContain('attention.list')
  })
})

describe('nothing is recalled', () => {
  const forgotten = async (spoil: () => void | Promise<void>, program = 'p1', language = 'zh-CN') => {
    await once()
    expect(recalled().all).not.toEqual([])
    await spoil()
    expect(recalled(program, language).all).toEqual([])
  }
  const nothing = () => {}

  it('by another version of the program', () => forgotten(nothing, 'p2'))
  it('in another language', () => forgotten(nothing, 'p1', 'en'))
  it('when the file was replaced by a copy', () =>
    forgotten(() => {
      copyFileSync(path, `${path}.copy`)
      rmSync(path)
      copyFileSync(`${path}.copy`, path)
    }))
  it('when the file was written by another program', () => forgotten(() => writeElsewhere(path)))
  it('while commits lie in a log beside the file', () => forgotten(() => writeFileSync(`${path}.wal`, 'x')))
  it('when the journal knows of another import', () => forgotten(() => appendFileSync(`${path}.journal`, '\n{"commit":9}\n')))
  it('when the journal got another import from elsewhere while the workspace was open', async () => {
    const engine = start()
    await firstView(engine)
    appendFileSync(`${path}.journal`, '\n{"commit":9}\n')
    await engine.close()
    expect(recalled().all).toEqual([])
  })
  it('while the journal cannot be read, and every question is answered all the same', async () => {
    const engine = start()
    await engine.workbench['attention.list']({ offset: 0, limit: 1 })
    rmSync(`${path}.journal`)
    mkdirSync(`${path}.journal`)
    expect(rateIn(await firstView(engine))).toMatchObject({ numerator: 4312 })
    await engine.close()
    expect(recalled().all).toEqual([])
  })
  it('when the snapshot itself is damaged', () => forgotten(() => writeFileSync(snapshotPath(path), '{"answers":[]')))
  it('on another computer, or written by whoever has no key of this one', async () => {
    await once()
    const elsewhere = new AnswerCache('p1', 'zh-CN', 'another key')
    elsewhere.recall(path)
    expect(elsewhere.all).toEqual([])
  })
  it('when a figure in them was altered', () =>
    forgotten(() => writeFileSync(snapshotPath(path), readFileSync(snapshotPath(path), 'utf8').replaceAll('4312', '4412'))))
})

describe('a change', () => {
  it('is in the very next answer and in what the next start shows', async () => {
    const before = await once()
    const engine = start()
    await firstView(engine)
    await change(engine, { key: 'consistency.target', value: '0.99' })
    const after = await firstView(engine)
    expect([rateIn(before).target, rateIn(after).target]).toEqual([0.95, 0.99])
    await engine.close()
    expect(recalled().all.map(({ value }) => value)).toEqual(after)
    expect(await once(new AnswerCache('', 'zh-CN'))).toEqual(after)
  })

  it('that nobody looked at afterwards leaves nothing to show', async () => {
    await once()
    const engine = start()
    await firstView(engine)
    await change(engine, { key: 'consistency.target', value: '0.99' })
    await engine.close()
    expect(recalled().all).toEqual([])
  })

  it('under way keeps answers given meanwhile from being remembered', async () => {
    const answerCache = recalled()
    answerCache.opened(path)
    let end = () => {}
    const changing = answerCache.during(() => new Promise<void>((settle) => (end = settle)))
    await answerCache.answer('metric.answer', {}, async () => 'old')
    answerCache.save(path)
    expect(existsSync(snapshotPath(path))).toBe(false)
    end()
    await changing
    expect(await answerCache.answer('metric.answer', {}, async () => 'new')).toBe('new')
  })

  it('that came in while an answer was computed keeps that answer from being remembered', async () => {
    const answerCache = recalled()
    answerCache.opened(path)
    let answer = (_: string) => {}
    const asked = answerCache.answer('metric.answer', {}, () => new Promise<string>((settle) => (answer = settle)))
    await answerCache.during(async () => {})
    answer('old')
    await asked
    expect(answerCache.all).toEqual([])
  })

  it.each(['while an answer was computed', 'after it'])('that nobody announced leaves nothing of before: %s', async (when) => {
    let writes = 3
    const answerCache = recalled()
    answerCache.opened(path, () => writes)
    const work = async () => {
      if (when === 'while an answer was computed') writes++
      return 'old'
    }
    await answerCache.answer('metric.answer', {}, work)
    if (when === 'after it') writes++
    answerCache.save(path)
    expect(existsSync(snapshotPath(path))).toBe(false)
    expect(await answerCache.answer('metric.answer', {}, async () => 'new')).toBe('new')
    answerCache.save(path)
    expect(recalled().all.map(({ value }) => value)).toEqual(['new'])
  })
})

it('forgets what it recalled when the file is another one by the time it is open', async () => {
  await once()
  const answerCache = recalled()
  await writeElsewhere(path)
  answerCache.opened(path)
  expect(answerCache.all).toEqual([])
})

it('leaves a file of somebody else under the name of the snapshot alone', async () => {
  writeFileSync(snapshotPath(path), 'my notes')
  await once()
  expect(readFileSync(snapshotPath(path), 'utf8')).toBe('my notes')
})

it('leaves the lock on the open file alone', async () => {
  const engine = start()
  await firstView(engine)
  recalled()
  const script = `require('@duckdb/node-api').DuckDBInstance.create(process.argv[1]).then(() => console.log('open'), (error) => console.log(String(error)))`
  const said = execFileSync(process.execPath, ['-e', script, path], { cwd: root, encoding: 'utf8' })
  expect(said).toContain('Could not set lock')
})

it('gives up what it recalled when another program has the workspace open', async () => {
  await once()
  const script = `require('@duckdb/node-api').DuckDBInstance.create(process.argv[1]).then(() => { console.log('open'); setInterval(() => {}, 1000) })`
  const other = spawn(process.execPath, ['-e', script, path], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    await new Promise((settle) => other.stdout.once('data', settle))
    const answerCache = recalled()
    expect(answerCache.all).not.toEqual([])
    const { workbench } = start(answerCache)
    expect(await workbench['workspace.info']({})).toEqual({ ok: true, value: null })
    expect(await workbench['metric.answer']({ id: 'consistency_rate', slice })).toMatchObject({ failure: { code: 'no_workspace' } })
    expect(answerCache.all).toEqual([])
  } finally {
    other.kill('SIGKILL')
  }
})

it('answers that no workspace is open when the last one is gone, and says so to who opens it', async () => {
  const { workbench } = start(recalled(), `${path}.gone`)
  expect(await workbench['workspace.info']({})).toEqual({ ok: true, value: null })
  expect(await workbench['workspace.open']({ path: `${path}.gone` })).toMatchObject({ ok: false, failure: { code: 'workspace_missing' } })
})

async function namesIn(file: string): Promise<string[]> {
  const workspace = await openWorkspace(file, { install: installViews, now: testNow })
  const rows = await workspace.db.all<{ name: string }>('select distinct name from employee where length(name) > 1')
  workspace.close()
  return rows.map(({ name }) => name)
}

async function writeElsewhere(file: string) {
  const workspace = await openWorkspace(file, { install: installViews, now: testNow })
  await workspace.db.run(`update setting set value = '0.5' where key = 'consistency.target'`)
  workspace.close()
}
