// The whole answer of the projected window, with names masked, in a company of hard names.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '../../electron/engine/context'
import createHandlers from '../../electron/engine/handlers'
import { AnswerCache } from '../../electron/startup/answer-cache'
import { trusting } from '../support/engine-host'
import { hardPeople, textsIn, told, writeHardCompany } from '../support/hard-company'
import { commandLine, temporaryFolder } from './cli'

const folder = temporaryFolder()
const workspace = join(folder, '孙丽科技.duckdb')
let engine: Engine
beforeAll(async () => {
  const imported = await commandLine()(['import', writeHardCompany(join(folder, '资料')), '-w', workspace])
  expect(imported.code).toBe(0)
  engine = createHandlers({
    ...trusting,
    workspaceFolder: folder,
    language: 'zh-CN',
    workspace,
    answerCache: new AnswerCache('', 'zh-CN'),
    readerScript: '',
    events: { progress: () => {}, changed: () => {} },
  })
}, 120_000)
afterAll(async () => {
  await engine.close()
  rmSync(folder, { recursive: true, force: true })
})

async function given<T>(answer: Promise<{ ok: true; value: T } | { ok: false; failure: { code: string } }>): Promise<T> {
  const result = await answer
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}
const wall = () => given(engine.presenter['projection.view']({}))
const leaks = (value: unknown) => textsIn(value).flatMap((text) => told(text).map((who) => `${who}: ${text}`))

describe('the masked wall', () => {
  it('would name people if it were not masked', async () => {
    await given(engine.workbench['projection.set']({ slice: {}, employeeId: 'E00123', masked: false }))
    const people = new Set(textsIn(await wall()).flatMap((text) => told(text)))
    for (const { name } of hardPeople.filter(({ name }) => name !== '周离职')) expect(people).toContain(name)
    // A telephone number was not even stored.
    for (const number of ['00123', 'YZ1008']) expect(people).toContain(number)
  })

  it('has no name, number or telephone in any text, whoever is in hand', async () => {
    const { people, notPlaced } = await given(engine.workbench['ninebox.board']({ slice: {} }))
    const ids = [...people, ...notPlaced].map(({ employeeId }) => employeeId)
    expect(ids).toHaveLength(14)
    for (const employeeId of ids) {
      await given(engine.workbench['projection.set']({ slice: {}, employeeId, masked: true }))
      const view = await wall()
      expect(leaks(view)).toEqual([])
      expect(view?.person?.evidence.map(({ text }) => text)).toEqual(
        expect.arrayContaining(['目标 1', '目标 2', '目标 3', '行为标签 1', '学习']),
      )
      expect(view?.board.people.find((one) => one.employeeId === view.person?.person.employeeId)).toEqual(view?.person?.person)
    }
  })

  it('has none in its title either: department, peer group and company have stand-ins, and what names nobody keeps its name', async () => {
    const { departments } = (await given(engine.workbench['workspace.info']({})))!
    const { peerGroups } = await given(engine.workbench['ninebox.board']({ slice: {} }))
    const titles: string[] = []
    for (const { id } of departments)
      for (const peerGroup of [undefined, ...peerGroups]) {
        await given(engine.workbench['projection.set']({ slice: { department: id }, peerGroup, employeeId: null, masked: true }))
        const view = await wall()
        expect(leaks(view)).toEqual([])
        expect(view?.company).toBe('公司 1')
        titles.push(view?.title ?? '')
      }
    expect(titles).toContain('运营部')
    expect(titles.filter((title) => /^部门 \d$/.test(title))).toHaveLength(departments.length - 1)
    expect(new Set(titles).size).toBe(titles.length)
  })

  it('says of nobody in the list or in hand what fewer than a small group have in common', async () => {
    await given(engine.workbench['projection.set']({ slice: {}, employeeId: 'E00123', masked: true }))
    const { board, person } = (await wall())!
    const said = [...board.people, ...board.notPlaced].map(({ department, peerGroup, level, manager }) =>
      JSON.stringify([department, peerGroup, level, manager]),
    )
    for (const one of said) expect(said.filter((other) => other === one).length).toBeGreaterThanOrEqual(5)
    expect(board.people).toContainEqual(person?.person)
  })

  it('lists for the operator what may not leave with a figure either', async () => {
    const list = await given(engine.workbench['privacy.standIns']({}))
    expect(list.flatMap(({ standIn }) => told(standIn))).toEqual([])
    const texts = list.map(({ text }) => text)
    for (const text of ['孙丽科技', '孙丽工作室', '质量部', '欧阳娜娜序列', '高', '孙丽_目标.xlsx']) expect(texts).toContain(text)
    for (const text of ['运营部', '运营', 'P5', '花名册.xlsx']) expect(texts).not.toContain(text)
  })

  it('gives a department one stand-in, whatever the wall is cut to', async () => {
    const of = async (department?: string) => {
      await given(engine.workbench['projection.set']({ slice: department ? { department } : {}, employeeId: null, masked: true }))
      return (await wall())!
    }
    await given(engine.workbench['settings.set']({ key: 'privacy.small_group', value: '2' }))
    const whole = await of()
    const inSlice = await of('孙丽科技/质量部')
    // Whoever has nobody in common with them is not told by the department.
    expect(new Set(inSlice.board.people.map(({ department }) => department).filter(Boolean))).toEqual(new Set([inSlice.title]))
    expect(whole.board.people.map(({ department }) => department)).toContain(inSlice.title)
  })
})
