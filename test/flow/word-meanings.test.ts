// Words that no list knows: what a person says they mean holds for the column, its template and later files, and can be taken back.
import { describe, expect, it } from 'vitest'
import { verifyStored } from '../../analytics/materialized-views'
import { overrideWords } from '../../analytics/sources/ask/parse-override'
import { attentionList } from '../../analytics/sources/issues/attention'
import { meanings } from '../../analytics/vocabulary/meanings'
import { suggestedPoints } from '../../analytics/vocabulary/rating-ladders'
import { testNow } from '../support/open-workspace'
import { eachWorkspace, ofFiles } from './each-workspace'

const people = [
  '工号,姓名,部门,入职日期,直接上级工号',
  ...[
    '000201,卜凡,质量部,2021-03-01,000203',
    '000202,向晚,质量部,2022-07-18,000203',
    '000203,任平生,质量部,2018-01-02,',
    '000204,尤里,财务部,2019-05-06,',
  ],
]
const rated = '被评人工号,被评人,评价人工号,评价人,评价周期,等级'
const own = eachWorkspace({
  '花名册.csv': people,
  '一组.csv': [rated, '000201,卜凡,000203,任平生,2026Q1,A', '000202,向晚,000203,任平生,2026Q1,B', '000201,卜凡,000202,向晚,2026Q1,A'],
  '总表.csv': [
    '被评人工号,被评人,评价人工号,评价人,评价周期,评分(百分制),绩效等级',
    '000201,卜凡,000204,尤里,2026Q1,88,良',
    '000202,向晚,000204,尤里,2026Q1,,优',
  ],
  '互评.csv': [
    '被评人工号,被评人,评价人工号,评价人,评价关系,评价周期,评分(5分制)',
    '000201,卜凡,000204,尤里,搭子,2026Q1,4',
    '000202,向晚,000204,尤里,搭子,2026Q1,5',
    '000202,向晚,000201,卜凡,同事,2026Q1,5',
  ],
  '行动项.csv': [
    '行动项编号,行动项,负责人工号,负责人,截止日期,状态',
    'A1,补齐量具台账,000201,卜凡,2026-02-10,驳回',
    'A2,更新检验规程,000202,向晚,2026-02-12,进行中',
    'A3,复核供应商,000202,向晚,2026-02-12,搁浅了',
  ],
})
const bring = (name: string, ...lines: string[]) => own.importTexts({ [name]: lines })
/** Of files whose names end so. */
const items = async (code: 'unknown_word' | 'unsure_status' | 'rating_without_score' | 'unparseable', file: string) =>
  (await attentionList(own.workspace.db, { offset: 0, limit: 20, code }, 'zh-CN')).items.filter((item) => item.file.endsWith(file))
const said = async () => (await attentionList(own.workspace.db, { offset: 0, limit: 1 }, 'zh-CN')).said.map(({ label }) => label)
const mean = ({ sheetId, column }: { sheetId: number; column: number | null }, words: Record<string, string | null>) =>
  overrideWords(
    own.workspace,
    { sheetId, column: column!, words: Object.entries(words).map(([word, means]) => ({ word, means })) },
    testNow(),
    {},
  )

describe('a rating in words', () => {
  const scores = (file: string) =>
    own.workspace.db.all<{ score: number | null; top: number | null }>(
      `select employee_no as no, score, score_max as top, rating from review join employee on employee_id = reviewee_id
       join source_sheet on sheet_id = review._sheet_id join source_file using (file_id) where ends_with(file, '${file}') order by review._sheet_id, review._row`,
    )

  it('counts with the points that a person gives, in later files too, and waits again when they are taken back', async () => {
    const [item] = await items('rating_without_score', '组.csv')
    expect(item.words).toEqual({
      words: [
        { word: 'A', count: 2, suggested: '3/3' },
        { word: 'B', count: 1, suggested: '2/3' },
      ],
      meanings: [],
    })
    await mean(item.cell!, { A: '4/5', B: '3.5/5' })
    expect(await scores('组.csv')).toEqual([
      { no: '000201', score: 4, top: 5, rating: '4/5 (A)' },
      { no: '000202', score: 3.5, top: 5, rating: '3.5/5 (B)' },
      { no: '000201', score: 4, top: 5, rating: '4/5 (A)' },
    ])
    expect([await items('rating_without_score', '组.csv'), await said()]).toEqual([[], ['“A” = 4/5', '“B” = 3.5/5']])

    await bring('二组.csv', rated, '000204,尤里,000203,任平生,2026Q1,B', '000203,任平生,000204,尤里,2026Q1,C')
    expect((await scores('组.csv')).slice(3)).toMatchObject([
      { score: 3.5, top: 5 },
      { score: null, rating: 'C' },
    ])
    expect((await items('rating_without_score', '组.csv')).map(({ words }) => words?.words)).toEqual([
      [{ word: 'C', count: 1, suggested: '1/3' }],
    ])

    await mean(item.cell!, { B: null })
    expect((await scores('组.csv')).map(({ score }) => score)).toEqual([4, null, 4, null, null])
    expect((await verifyStored(own.workspace.db)).ok).toBe(true)
  })

  it('is refused points above the top, and the meaning of another list', async () => {
    const { cell } = (await items('rating_without_score', '组.csv'))[0]
    for (const means of ['6/5', '-1/5', '4', '4/0', 'PEER', '1e3/5', '4/5; drop'])
      await expect(mean(cell!, { A: means })).rejects.toThrow('bad_input')
  })

  it('of one sheet leaves the sheet’s own points alone', async () => {
    const { cell } = (await items('rating_without_score', '总表.csv'))[0]
    await mean(cell!, { 优: '4/4', 良: '3/4' })
    expect((await scores('总表.csv')).map(({ score, top }) => [score, top])).toEqual([
      [88, 100],
      [4, 4],
    ])
  })
})

describe('a word of a closed list', () => {
  it('says who rates as the person says', async () => {
    const [{ words, cell }] = await items('unknown_word', '互评.csv')
    expect(words?.words).toEqual([{ word: '搭子', count: 2, suggested: null }])
    expect(words?.meanings).toContainEqual({ means: 'CROSS_DEPT', label: '跨部门' })
    await mean(cell!, { 搭子: 'CROSS_DEPT' })
    expect(
      await own.workspace.db.all(`select type, count(*)::integer as n from review where ${ofFiles('互评')} group by all order by all`),
    ).toEqual([
      { type: 'CROSS_DEPT', n: 2 },
      { type: 'PEER', n: 1 },
    ])
    expect([await items('unknown_word', '互评.csv'), await said()]).toEqual([[], ['“搭子” = 跨部门']])
  })

  it('takes rows out of the count, or says that they count', async () => {
    const actions = async () =>
      (await own.workspace.db.all<{ no: string }>('select action_no as no from action_item order by 1')).map(({ no }) => no)
    expect(await actions()).toEqual(['A1', 'A2', 'A3'])
    const [{ cell, words }] = await items('unsure_status', '行动项.csv')
    expect(words?.meanings).toEqual([
      { means: 'live', label: '计入' },
      { means: 'void', label: '不计入' },
    ])
    await mean(cell!, { 驳回: 'void' })
    expect(await actions()).toEqual(['A2', 'A3'])
    expect((await items('unsure_status', '行动项.csv')).map(({ words }) => words?.words[0].word)).toEqual(['搁浅了'])
    await mean(cell!, { 驳回: null, 搁浅了: 'live' })
    expect(await actions()).toEqual(['A1', 'A2', 'A3'])
    expect((await verifyStored(own.workspace.db)).ok).toBe(true)
  })
})

describe('what a person can choose from', () => {
  it('is put into the words that the list itself reads', async () => {
    const { boolean, ...lists } = meanings
    for (const [list, codes] of Object.entries(lists))
      for (const [code, word] of Object.entries(codes))
        expect(await own.workspace.db.first(`select ${list}_code($word) as code`, { word }), `${list} ${code}`).toEqual({ code })
    for (const [code, word] of Object.entries(boolean))
      expect(await own.workspace.db.first('select read_boolean($word)::varchar as code', { word })).toEqual({ code })
  })

  it('suggests points only where one known order has all the words', () => {
    expect(suggestedPoints(['S', 'B', 'A'])).toEqual(['5/5', '3/5', '4/5'])
    expect(suggestedPoints(['A级', 'C级'])).toEqual(['3/3', '1/3'])
    expect(suggestedPoints(['Meets Expectations', 'Outstanding'])).toEqual(['3/5', '5/5'])
    expect(suggestedPoints(['超出預期', '符合預期'])).toEqual(['3/3', '2/3'])
    expect(suggestedPoints(['优秀', '及格'])).toEqual(['5/5', '2/5'])
    expect(suggestedPoints(['优秀', 'B'])).toEqual([null, null])
  })
})
