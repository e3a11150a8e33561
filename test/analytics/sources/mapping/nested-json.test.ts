// JSON that nests its goals another way: records of their own are read, never taken for mere wrapping.
import { expect, it } from 'vitest'
import { recognise } from '../../../../analytics/sources/recognise/recognise'
import { openSource } from '../../../../importers/read'
import { writeFile } from '../../../importers/csv/files'

const person = { user: { userNo: '1001', userName: '姜雪', departmentName: '东区' }, cycle: { name: '2026年Q1' } }
const goal = { goalId: 'G1', goalName: '提升拜访', goalWeight: 60, progress: { percent: 75 }, deadline: 1774886400000 }
const child = { goalId: 'G1-1', goalName: '拜访100家', targetNum: '100', actualNum: '80' }

async function read(content: unknown) {
  const reader = await openSource(writeFile('goals.json', JSON.stringify(content)))
  const found = await recognise(reader)
  await reader.close()
  return found.map(({ sheet, mapping, container }) => ({
    name: sheet.name,
    container,
    kind: mapping?.kind ?? null,
    fields: Object.fromEntries((mapping?.fields ?? []).map(({ field, header }) => [field, header])),
  }))
}

it('reads goals around goals, their nested values and their owners', async () => {
  const [people, goals, children] = await read([{ ...person, goals: [{ ...goal, children: [child] }] }])
  expect(people).toMatchObject({ kind: null, container: true })
  expect(goals).toMatchObject({
    kind: 'goal',
    fields: { goal_no: 'goalId', title: 'goalName', weight: 'goalWeight', progress: 'progress.percent' },
  })
  expect(goals.fields.owner_no).toContain('userNo')
  expect(children).toMatchObject({ kind: 'goal', fields: { target: 'targetNum', actual: 'actualNum', parent_goal_no: 'goals[].goalId' } })
})

it('asks about records around others that hold something of their own, and leaves out mere wrapping', async () => {
  const own = { id: 'x1', deadline: 1774886400000, weight: 60 }
  const [, wrapping] = await read([{ ...person, boxes: [{ id: 'x1', goals: [goal] }] }])
  expect(wrapping).toMatchObject({ kind: null, container: true })
  const [, holding] = await read([{ ...person, boxes: [{ ...own, goals: [goal] }] }])
  expect(holding).toMatchObject({ kind: null, container: false })
})
