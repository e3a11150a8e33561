import { beforeEach, describe, expect, it } from 'vitest'
import { nineBoxBoard } from '../../../analytics/ninebox/board'
import { personFile } from '../../../analytics/ninebox/person'
import { move, redo, undo } from '../../../analytics/session/decisions'
import type { Database } from '../../../analytics/workspace/query'
import { clock, goal, nineBoxWorkspace, person, put, review, setting, tagged } from './company'

const cycle = '2026Q1'
let db: Database
const file = (masked = false) => personFile(db, { employeeId: 'a', cycle, masked, language: 'zh-CN' })

beforeEach(async () => {
  db = await nineBoxWorkspace()
  await setting(db, 'cycle.current', cycle)
  await person(db, 'm', { name: '李敏' })
  await person(db, 'a', { name: '陈思远', manager_id: 'm', hire_date: '2022-04-01' })
  const stored = { batch_id: 1, bytes: 1, sha256: 'x', reader: 'text' }
  await put(
    db,
    'source_file',
    { file_id: 1, file: '陈思远_目标.xlsx', kind: 'xlsx', ...stored },
    { file_id: 2, file: '报工.csv', kind: 'csv', ...stored },
    { file_id: 3, file: '评价.json', kind: 'json', ...stored },
  )
  const counted = {
    hidden: false,
    sheet_index: 0,
    columns: 9,
    rows_read: 1,
    accepted: 1,
    attention: 0,
    left_out: 0,
    constants: '{}',
    notes: '[]',
  }
  await put(
    db,
    'source_sheet',
    { sheet_id: 11, file_id: 1, sheet: 'Q1', ...counted },
    { sheet_id: 12, file_id: 2, sheet: '报工', ...counted },
    { sheet_id: 13, file_id: 3, sheet: 'data.items', ...counted },
  )
  await put(
    db,
    'source_column',
    { sheet_id: 12, col: 3, header: '数量', hidden: false },
    { sheet_id: 13, col: 28, header: 'score', hidden: false },
  )
  await goal(db, 'a', {
    goal_no: 'g1',
    title: '首周动销率',
    target: 65,
    actual: 71,
    unit: '%',
    weight: 0.75,
    _sheet_id: 11,
    _row: 17,
    _col: 27,
  })
  await goal(db, 'a', { goal_no: 'g2', title: '陈思远的复盘', progress: 0.4, weight: 0.25, _sheet_id: 11, _row: 18 })
  for (const row of [18204, 18206])
    await put(db, 'work_record', {
      record_no: `w${row}`,
      indicator_name: '产量',
      employee_id: 'a',
      cycle_id: cycle,
      _sheet_id: 12,
      _row: row,
      _col: 3,
    })
  await review(db, 'a', 'MANAGER', 4.4, 5, { reviewer_id: 'm', comment: '思路清楚', _sheet_id: 13, _row: 13, _col: 28 })
  await tagged(db, 'a', 2)
  await put(db, 'learning_record', { employee_id: 'a', cycle_id: cycle, course: '数据分析', hours: 6, score: 45, score_max: 50 })
  await put(db, 'action_item', {
    action_no: 'x',
    cycle_id: cycle,
    employee_id: 'a',
    manager_id: 'm',
    action: '与李敏对齐口径',
    due_date: '2026-02-01',
  })
})

describe('the file of a person', () => {
  it('lists facts, reviews and actions, each with the cell it stands in', async () => {
    const { person: shown, hireDate, weightsUsed, evidence, reviews, actions } = await file()
    expect(shown).toMatchObject({ name: '陈思远', manager: '李敏', employeeNo: 'Na', evidence: 2 })
    expect(hireDate).toBe('2022-04-01')
    expect(weightsUsed.automated).toBeCloseTo(70 / 90, 9)
    expect(weightsUsed.crossDepartment).toBe(0)
    expect(evidence.map(({ kind, text, value, cell }) => [kind, text, value, cell?.address ?? null])).toEqual([
      ['目标', '首周动销率', '达成度 109.2% · 权重 75% · 实际 71%，目标 65%', '陈思远_目标.xlsx › Q1!AB17'],
      ['目标', '陈思远的复盘', '达成度 40% · 权重 25%', '陈思远_目标.xlsx › Q1!18'],
      ['工作记录', '产量', '2 条', '报工.csv › row 18204 · 数量'],
      ['行为标签', '主动', '2 点', null],
      ['学习', '数据分析', '6 学时 · 得分 90', null],
    ])
    expect(reviews).toEqual([
      {
        type: 'MANAGER',
        reviewer: '李敏',
        score: 4.4,
        scoreMax: 5,
        comment: '思路清楚',
        cell: {
          sheetId: 13,
          row: 13,
          column: 28,
          address: '评价.json › data.items[12].score',
          where: { file: '评价.json', at: 'data.items[12].score', column: null },
        },
      },
    ])
    expect(actions).toEqual([{ action: '与李敏对齐口径', due: '2026-02-01', done: false, cell: null }])
  })

  it('lists moves with what became of them', async () => {
    const request = { cycle, employeeIds: ['a'], reason: '证据已核', evidence: ['w1'] }
    await move(db, { ...request, box: 8 }, clock)
    await move(db, { ...request, box: 9 }, clock)
    await undo(db, cycle, clock)
    const { decisions } = await file()
    expect(decisions).toEqual([
      { seq: 1, before: 5, after: 8, reason: '证据已核', at: '2026-04-08T02:00:00.000Z', undone: false },
      { seq: 2, before: 8, after: 9, reason: '证据已核', at: '2026-04-08T02:00:00.000Z', undone: true },
    ])
    await redo(db, cycle, clock)
    expect((await file()).decisions.map((decision) => decision.undone)).toEqual([false, false])
  })

  it('is refused for anybody not calibrated in the cycle', async () => {
    await expect(personFile(db, { employeeId: 'nobody', cycle, masked: false, language: 'en' })).rejects.toMatchObject({
      code: 'unknown_person',
    })
    await expect(personFile(db, { employeeId: 'a', cycle: '2024Q1', masked: false, language: 'en' })).rejects.toMatchObject({
      code: 'unknown_person',
    })
  })

  it('masked holds no name, comment, reviewer, reason or address, and the code of the board', async () => {
    await move(db, { cycle, employeeIds: ['a'], box: 8, reason: '李敏提议', evidence: [] }, clock)
    const board = await nineBoxBoard(db, { slice: {}, masked: true, language: 'zh-CN' })
    const masked = await personFile(db, { employeeId: 'a', cycle, masked: true, language: 'zh-CN', board })
    expect(masked.person).toEqual(board.people.find((one) => one.employeeId === 'a'))
    const text = JSON.stringify(masked)
    for (const secret of ['陈思远', '李敏', 'Na"', '思路清楚', 'xlsx', '2022-04', '动销', '复盘', '产量', '主动', '数据分析', '口径'])
      expect(text).not.toContain(secret)
    expect(masked.evidence.map(({ text: shown, value }) => [shown, value])).toEqual([
      ['目标 1', '达成度 109.2% · 权重 75% · 实际 71，目标 65'],
      ['目标 2', '达成度 40% · 权重 25%'],
      ['工作记录', '2 条'],
      ['行为标签', '2 点'],
      ['学习', '6 学时 · 得分 90'],
    ])
    expect(masked.actions).toEqual([{ action: '行动项', due: '2026-02-01', done: false, cell: null }])
    expect(await file(true)).toEqual(masked)
  })

  it('masked beside a board that shows names keeps the name out all the same', async () => {
    const open = await nineBoxBoard(db, { slice: {}, masked: false, language: 'zh-CN' })
    const masked = await personFile(db, { employeeId: 'a', cycle, masked: true, language: 'zh-CN', board: open })
    expect(JSON.stringify(masked)).not.toContain('陈思远')
  })
})
