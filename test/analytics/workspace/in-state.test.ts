import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inThisState } from '../../../analytics/workspace/in-state'
import type { Workspace } from '../../../analytics/workspace/open'
import { workspaceWithoutViews } from '../../support/open-workspace'

let workspace: Workspace
let asked = 0
const value = () => inThisState(workspace.db, 'value', async () => ++asked)

beforeAll(async () => {
  workspace = await workspaceWithoutViews()
})
afterAll(() => workspace.close())

describe('what was worked out in one state', () => {
  it('is kept while nothing is written, whatever is read', async () => {
    const first = await value()
    await workspace.db.all('select * from setting')
    await workspace.db.run(`update setting set value = 'x' where key = 'no such setting'`)
    expect(await Promise.all([value(), value()])).toEqual([first, first])
  })
  it.each([
    ['a changed setting', `update setting set value = '7' where key = 'privacy.small_group'`],
    ['imported rows', `insert into review_cycle values ('2026Q1', '2026Q1', date '2026-01-01', date '2026-03-31', null)`],
    ['a table computed anew', 'create or replace table derived as select 1 as one'],
    ['a row gone', 'delete from review_cycle'],
  ])('is worked out again after %s', async (_, sql) => {
    const before = await value()
    await workspace.db.run(sql)
    expect(await value()).toBe(before + 1)
  })
  it('is worked out again after a transaction that was undone', async () => {
    let inside = 0
    await workspace.db
      .transaction(async (db) => {
        await db.run(`update setting set value = '9' where key = 'privacy.small_group'`)
        inside = await value()
        throw new Error('undone')
      })
      .catch(() => {})
    expect(await value()).toBe(inside + 1)
  })
  it('is worked out again after a commit on another connection, and not for what that has yet to commit', async () => {
    const session = await workspace.session()
    const before = await value()
    await session.db.transaction(async (db) => {
      await db.run(`update setting set value = '8' where key = 'privacy.small_group'`)
      expect(await value()).toBe(before)
    })
    expect(await value()).toBe(before + 1)
    await session.db.run(`update setting set value = '9' where key = 'privacy.small_group'`)
    expect(await value()).toBe(before + 2)
    // An import appends rows past the statements.
    await session.db.transaction(async () => void (await session.connection.run('create table appended as select 1 as one')))
    expect(await value()).toBe(before + 3)
    await workspace.db.run(`update setting set value = '7' where key = 'privacy.small_group'`)
    const inSession = () => inThisState(session.db, 'there', async () => ++asked)
    const there = await inSession()
    await workspace.db.run(`update setting set value = '6' where key = 'privacy.small_group'`)
    expect(await inSession()).toBe(there + 1)
    session.close()
  })
  it('is not kept when it was being worked out while another connection committed', async () => {
    let finish = (_: number) => {}
    const slow = inThisState(workspace.db, 'slow', () => new Promise<number>((settle) => (finish = settle)))
    const session = await workspace.session()
    await session.db.transaction((db) => db.run(`update setting set value = '5' where key = 'privacy.small_group'`))
    session.close()
    finish(1)
    expect(await slow).toBe(1)
    expect(await inThisState(workspace.db, 'slow', async () => 2)).toBe(2)
  })
  it('is not kept when it failed', async () => {
    const failing = () => inThisState(workspace.db, 'failing', () => Promise.reject(new Error('no')))
    await expect(failing()).rejects.toThrow('no')
    expect(await inThisState(workspace.db, 'failing', async () => 1)).toBe(1)
  })
})
