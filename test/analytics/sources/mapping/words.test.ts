import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCycle, findDepartment, findSourceSystem } from '../../../../analytics/sources/mapping/constants'
import { likenessTo } from '../../../../analytics/sources/mapping/similarity'
import { headerKey, normaliseHeader, withoutBracket } from '../../../../analytics/vocabulary/header-key'
import { findMonth, readMonth } from '../../../../analytics/vocabulary/months'
import { voidWords } from '../../../../analytics/vocabulary/void-words'

describe('normalised headers', () => {
  it.each([
    ['　工　号', '工号'],
    ['*员工编号（必填）', '员工编号'],
    ['Emp. No.', 'empno'],
    ['employee_no', 'employeeno'],
    ['部門／單位', '部门单位'],
    ['產量（萬件）', '产量'],
    ['权重(%)', '权重'],
    ['Created At (UTC)', 'createdat'],
    ['工号\n必填', '工号'],
    ['ＫＰＩ名称', 'kpi名称'],
    ['(万件)', '(万件)'],
  ])('%j → %j', (text, key) => {
    expect(headerKey(text)).toBe(key)
  })

  it('hands the trailing bracket on', () => {
    expect(normaliseHeader('产量（万件）').bracket).toBe('万件')
    expect(normaliseHeader('产量【件】（必填）').bracket).toBe('件')
    expect(normaliseHeader('产量').bracket).toBeUndefined()
    expect(withoutBracket('产量（万件）')).toBe('产量')
  })

  it('does not change when applied again', () => {
    const unit = fc.constantFrom(
      '工',
      '号',
      ' ',
      '(',
      ')',
      '（',
      '）',
      '[',
      ']',
      '必填',
      '*',
      '：',
      '_',
      '-',
      '/',
      '.',
      'A',
      'ﬀ',
      '產',
      '１',
      'İ',
      '\u200b',
    )
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit, maxLength: 14 }), fc.string({ unit: 'grapheme', maxLength: 12 })), (text) => {
        const key = headerKey(text)
        expect(headerKey(key)).toBe(key)
      }),
      { numRuns: 5000, seed: 5 },
    )
  })
})

describe('months', () => {
  it.each([
    ['1月', '1'],
    ['01月', '1'],
    ['12月份', '12'],
    ['2026-01', '2026-01'],
    ['2026/1', '2026-01'],
    ['2026.11', '2026-11'],
    ['2026年1月', '2026-01'],
    ['2026 年 01 月', '2026-01'],
    ['26年3月', '2026-03'],
    ['202601', '2026-01'],
    ['一月', '1'],
    ['十二月', '12'],
    ['Jan', '1'],
    ['SEPT', '9'],
    ['March', '3'],
    ['Jan-26', '2026-01'],
    ['Feb 2026', '2026-02'],
    ['2026-02-01', '2026-02'],
    ['１月', '1'],
  ])('%s', (text, month) => {
    expect(readMonth(text)).toBe(month)
  })
  it.each([
    'Q1',
    '第一季度',
    '13月',
    '2026',
    '2026-13',
    '202613',
    '1-2月',
    '本月',
    '月份',
    '2026-01-05',
    '1月3日',
    '0月',
    '1',
    'Marketing',
    '累计',
  ])('%s is none', (text) => {
    expect(readMonth(text)).toBeUndefined()
  })
  it.each([
    ['1月产量', '1', '产量'],
    ['产量-2026年1月', '2026-01', '产量'],
    ['2026-03 良品率(%)', '2026-03', '良品率(%)'],
    ['工时_3月', '3', '工时'],
  ])('%s carries one', (text, month, rest) => {
    expect(findMonth(text)).toEqual({ month, rest })
  })
  it.each(['1月-3月', '截至2026年3月31日', '2026年1月至3月'])('%s carries none', (text) => {
    expect(findMonth(text)).toBeUndefined()
  })
})

describe('constants of titles and names', () => {
  it.each([
    ['华东销售部 2026年Q1 自评表', '2026Q1'],
    ['2025年第四季度', '2025Q4'],
    ['2025年四季度绩效', '2025Q4'],
    ['评价邀请_2026Q1', '2026Q1'],
    ['FY26 Q2 review', 'FY2026Q2'],
    ['25Q3', '2025Q3'],
    ['Q4 2025', '2025Q4'],
    ['填报周期：2026年1月 至 2026年3月', '2026Q1'],
    ['2026年4-6月', '2026Q2'],
    ['2026-07 ~ 2026-09', '2026Q3'],
    ['2026年1月 至 2026年2月', undefined],
    ['导出时间：2026-04-02 09:15', undefined],
    ['第一季度', undefined],
    ['WO2026Q123', undefined],
  ])('cycle of %s', (text, cycle) => {
    expect(findCycle(text)).toBe(cycle)
  })
  it.each([
    ['华东销售部 2026年Q1 自评表', '华东销售部'],
    ['部门：人力行政部', '人力行政部'],
    ['Department: Finance & Admin', 'Finance & Admin'],
    ['市场部2026年一季度指标自评导出', '市场部'],
    ['第二车间', '第二车间'],
    ['各部门请于4月5日前提交', undefined],
    ['单位负责人签字：', undefined],
    ['云织科技有限公司', undefined],
    ['Sheet1', undefined],
    ['内部资料', undefined],
  ])('department of %s', (text, department) => {
    expect(findDepartment(text)).toBe(department)
  })
  it.each([
    ['MES_工单.csv', 'MES'],
    ['飞书_OKR.json', '飞书'],
    ['Jira 2026.csv', 'Jira'],
    ['CRM-拜访.xlsx', 'CRM'],
    ['工单.csv', undefined],
    ['Assembly.csv', undefined],
    ['KPI_2026.xlsx', undefined],
  ])('system of %s', (text, system) => {
    expect(findSourceSystem(text)).toBe(system)
  })
})

it('measures likeness', () => {
  const similarity = (a: string, b: string, least = 0) => likenessTo(a, least)(b)
  expect(similarity('工号', '工号')).toBe(1)
  expect(similarity('完工时间', '完工日期')).toBeLessThan(0.82)
  expect(similarity('employeenumber', 'employenumber')).toBeGreaterThan(0.82)
  expect(similarity('工号', '部门')).toBe(0)
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
  fc.assert(
    fc.property(word, word, fc.constantFrom(0.5, 0.8, 0.82), (a, b, least) => {
      const whole = similarity(a, b)
      const [asked, back] = [similarity(a, b, least), similarity(b, a)]
      expect(back).toBe(whole)
      if (whole >= least) expect(asked).toBe(whole)
      else expect(asked).toBeLessThan(least)
    }),
  )
})

// Cells that begin with a figure are not compared with these words.
it('says in letters that a row is void', () => {
  expect(voidWords.filter((word) => !/^[a-z\p{Script=Han}]/u.test(word))).toEqual([])
})
