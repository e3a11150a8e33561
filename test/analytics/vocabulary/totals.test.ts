// Words of totals and notes: what judges a row and what finds it in the database know the same ones.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { candidateWords, endsLikeTotal, isNoteText, isTotalWord } from '../../../analytics/sources/load/row-words'
import { isTotal } from '../../../analytics/sources/mapping/stated-time'
import type { Workspace } from '../../../analytics/workspace/open'
import { workspaceWithoutViews } from '../../support/open-workspace'

let workspace: Workspace
beforeAll(async () => {
  workspace = await workspaceWithoutViews()
})
afterAll(() => workspace.close())

const isCandidate = async (text: string): Promise<boolean> =>
  (await workspace.db.first<{ is: boolean }>('select regexp_matches($text, $words) as "is"', { text, words: candidateWords }))!.is

describe('a total', () => {
  it.each([
    '合计',
    '小计',
    '总计',
    '累计',
    '共计',
    '汇总',
    '平均',
    '平均值',
    '均值',
    '总和',
    'Total',
    'Sub-total',
    'Grand Totals',
    'Sum',
    'AVG',
  ])('%s, in rows and above columns', async (word) => {
    expect([isTotalWord(word), isTotal(word), isTotal(`一季度${word}`)]).toEqual([true, true, true])
    expect(await isCandidate(word)).toBe(true)
  })
  it.each(['合 计', '累　计', '本季度 合 计', '本页总计（元）', 'Sub  Total:', 'avg'])('%s is found and judged', async (text) =>
    expect([isTotalWord(text), await isCandidate(text)]).toEqual([true, true]),
  )
  it.each(['生产一部小计', '装配线累计：', '一车间平均值', 'Assembly Total'])('%s ends like one', async (text) =>
    expect([isTotalWord(text), endsLikeTotal(text), await isCandidate(text)]).toEqual([false, true, true]),
  )
  it.each(['Yuen Sum', '张伟', 'Resubtotal', '汇总组'])('%s does not', async (text) =>
    expect([endsLikeTotal(text), await isCandidate(text)]).toEqual([false, false]),
  )
})

describe('a note', () => {
  it.each([
    '注',
    '备注',
    '签章：',
    '填报人：方雯',
    '负责人签字：',
    '数据来源：MES',
    'Notes',
    'Prepared by Fang',
    'Grand Total (12 records)',
  ])('%s is found and judged', async (text) => expect([isNoteText(text), await isCandidate(text)]).toEqual([true, true]))
})
