// What rows say of themselves takes them out of the count, and is said.
import { describe, expect, it } from 'vitest'
import { overrideWords } from '../../analytics/sources/ask/parse-override'
import { attentionList } from '../../analytics/sources/issues/attention'
import { testNow } from '../support/open-workspace'
import { eachWorkspace, importedOnce, ofFiles, saidOf } from './each-workspace'

const roster = [
  '工号,姓名,部门,岗位,入职日期,直接上级工号,英文名',
  'K101,霍青,安装部,经理,2016-03-21,,Qing Huo',
  'K102,祁岚,安装部,技师,2018-05-22,K101,Lan Qi',
  'K103,白榆,安装部,技师,2019-07-18,K101,Yu Bai',
  'K104,沈芷,维保部,经理,2020-02-20,,Zhi Shen',
  'K105,苏禾,维保部,技师,2021-09-01,K104,He Su',
  'K106,商陆,维保部,专员,2022-04-11,K104,Lu Shang',
]

const imported = importedOnce({
  '0 花名册_20260131.csv': roster,
  '1 Feedback.csv': [
    'Feedback Given Date,From Worker,From Employee ID,About Worker,About Employee ID,Feedback Type,Comment,Declined',
    '2026-01-07,霍青,K101,沈芷,K104,Anytime Feedback,交接清楚,0',
    '2026-01-09,祁岚,K102,苏禾,K105,Anytime Feedback,,1',
    '2026-02-03,苏禾,K105,白榆,K103,Anytime Feedback,备件到得快,0',
  ],
  '12 360明细.csv': [
    '被评价人工号,被评价人,评价人工号,评价人,评价关系,答卷状态,提交时间,客户导向(5分),协作(5分)',
    'K101,霍青,K102,祁岚,下级,已提交,2026-01-18 15:18,4,5',
    'K101,霍青,K103,白榆,下级,已谢绝,,,',
    'K104,沈芷,K106,商陆,下级,未提交,,,',
  ],
  '13 报工.csv': ['报工单号,报工人,完工时间,数量,单据状态', 'B1,祁岚,2026-01-05 17:00,5,已审核', 'B2,白榆,2026-01-06 17:00,6,暂存'],
  '14 360进度.csv': [
    '2026年管理者360°评估进度,,,,',
    '被评人,部门,上级,同级1,同级2,自评,回收',
    '霍青,安装部,沈芷○,祁岚√,白榆√,√,3/4',
    '沈芷,维保部,霍青√,苏禾○,商陆√,○,2/4',
  ],
})
const query = async <T>(sql: string) => (await imported()).db.all<T>(sql)
const said = async (file: string, code: string) =>
  (await saidOf(await imported(), file)).filter((text) => text.startsWith(`${code} `)).map((text) => text.slice(code.length + 1))

describe('what a row says of itself', () => {
  it('leaves out what was declined, and names it', async () => {
    expect(await query(`select count(*)::int as n from feedback where ${ofFiles('1 ')}`)).toEqual([{ n: 2 }])
    expect(await said('1 ', 'left_out')).toEqual([expect.stringContaining('1 ×1')])
  })

  it('keeps the invitation of whoever declined or has not answered', async () => {
    expect(
      await query(`select count(*)::int as n, count(submitted_at)::int as answered from review_request where ${ofFiles('12 ')}`),
    ).toEqual([{ n: 3, answered: 1 }])
    expect(await said('12 ', 'unsure_status')).toEqual([])
  })

  it('takes a saved slip for a draft', async () => {
    expect(await query(`select record_no from work_record where ${ofFiles('13 ')}`)).toEqual([{ record_no: 'B1' }])
    expect(await said('13 ', 'left_out')).toEqual([expect.stringContaining('暂存 ×1')])
  })

  it('reads marks behind names as no grades', async () => {
    expect(await query(`select count(*)::int as n from review where ${ofFiles('14 ')}`)).toEqual([{ n: 0 }])
    expect(await query(`select count(*)::int as n, count(answered)::int as answered from review_request where ${ofFiles('14 ')}`)).toEqual([
      { n: 8, answered: 5 },
    ])
  })
})

describe('a word that takes rows out', () => {
  const own = eachWorkspace({ '0 花名册_20260131.csv': roster })
  const items = async () => (await attentionList(own.workspace.db, { offset: 0, limit: 20, code: 'left_out' }, 'zh-CN')).items

  it('counts after all where a person says so', async () => {
    await own.importTexts({
      '行动项.csv': [
        '行动项编号,行动项,负责人工号,负责人,截止日期,状态',
        'A1,补齐台账,K101,霍青,2026-02-10,已取消',
        'A2,更新规程,K102,祁岚,2026-02-12,进行中',
        'A3,复核备件,K102,祁岚,2026-02-12,草稿',
      ],
    })
    const actions = async () =>
      (await own.workspace.db.all<{ no: string }>('select action_no as no from action_item order by 1')).map(({ no }) => no)
    expect(await actions()).toEqual(['A2'])
    const [{ cell, words, message }] = await items()
    expect([message, words?.words.map(({ word, count }) => [word, count])]).toEqual([
      '“状态”一列写着这些内容的行不计入（共 2 行）：已取消 ×1 · 草稿 ×1。',
      [
        ['已取消', 1],
        ['草稿', 1],
      ],
    ])
    const { sheetId, column } = cell!
    await overrideWords(own.workspace, { sheetId, column: column!, words: [{ word: '草稿', means: 'live' }] }, testNow(), {})
    expect([await actions(), (await items()).map(({ message }) => message)]).toEqual([
      ['A2', 'A3'],
      ['“状态”一列写着这些内容的行不计入（共 1 行）：已取消 ×1。'],
    ])
  })
})
