// One list, two readers: what JavaScript takes for nothing is what the database takes for nothing.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plainTexts } from '../../../analytics/sources/personal/values'
import { isMissing } from '../../../analytics/vocabulary/missing-marks'
import type { Workspace } from '../../../analytics/workspace/open'
import { workspaceWithoutViews } from '../../support/open-workspace'

let workspace: Workspace
beforeAll(async () => {
  workspace = await workspaceWithoutViews()
})
afterAll(() => workspace.close())

const asked = async (macro: string, text: string): Promise<boolean> =>
  (await workspace.db.first<{ is: boolean }>(`select ${macro}($text::varchar) as "is"`, { text }))!.is

describe('nothing', () => {
  const signs = ['', ' ', '　', '-', '－', '−', '—', '–', '——', '----', '-/-', '/', '／／', '\\', '— —']
  const errors = ['#N/A', '#REF!', '#DIV/0!', '#NAME?', '#NUM!']
  const nobody = ['无', ' 暂无 ', '未填', '未填写', '待定', '不适用', 'n/a', 'Ｎ／Ａ', 'TBD', 'ｔｂｄ', '...', '…']
  const words = ['空', '缺', 'NA', 'n.a.', 'ＮＡ', 'NULL', 'none', 'Nil']
  it.each(signs.concat(errors, nobody, words))('%j', async (text) => {
    expect([isMissing(text), await asked('is_missing', text)]).toEqual([true, true])
    expect(plainTexts([text])).toEqual([])
    const isSign = signs.includes(text) || errors.includes(text)
    expect(await asked('is_blank_sign', text)).toBe(isSign)
    expect(await asked('is_nobody', text)).toBe(isSign || nobody.includes(text))
  })
  it.each(['0', '-1', '1/2', '无异常', '空调', 'Nina', 'n', 'None of it', '#1', 'n.a', '..', '---------'])(
    'is not said by %j',
    async (text) => {
      expect([isMissing(text), await asked('is_missing', text), await asked('is_nobody', text)]).toEqual([false, false, false])
    },
  )
})
