// Degrees of agreement: one list, which JavaScript and the database read alike.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { agreementOf } from '../../../analytics/vocabulary/agreement'
import type { Workspace } from '../../../analytics/workspace/open'
import { freshWorkspace } from '../../support/open-workspace'

let workspace: Workspace
beforeAll(async () => {
  workspace = await freshWorkspace()
})
afterAll(() => workspace.close())

const words: Record<string, string> = {
  agree:
    '非常同意|同意|比较同意|基本同意|5-非常同意|同意（4分）|完全符合|很满意|滿意|同意人数|Strongly agree|Somewhat Agree|Tend to agree|Favorable %|Favourable|Very satisfied|Promoters',
  neutral: '一般|中立|不确定|说不清|既不同意也不反对|Neutral|Neither agree nor disagree|Not sure|Passives',
  disagree:
    '非常不同意|不同意|不太同意|比较不同意|完全不符合|非常不满意|强烈反对|1 - Strongly disagree|Disagree|Unfavorable|Somewhat dissatisfied|Detractors',
  none: '不适用|未作答|N/A|Not applicable|Prefer not to say|不知道',
  unknown: '看情况|有意见|是|同意书|agreement date|满意度|3|不同意见很多|Agree with the first part only',
}

it.each(Object.entries(words))('%s', async (code, texts) => {
  const list = texts.split('|')
  const rows = await workspace.db.all<{ text: string; code: string | null }>(
    'select text, agreement_code(text) as code from (select unnest($list::json::varchar[]) as text)',
    { list: JSON.stringify(list) },
  )
  const expected = code === 'unknown' ? null : code
  expect(rows.map(({ text, code: read }) => [text, read])).toEqual(list.map((text) => [text, expected]))
  expect(list.map((text) => [text, agreementOf(text) ?? null])).toEqual(list.map((text) => [text, expected]))
})
