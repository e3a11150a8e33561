// Talent reviews: what people's potential is rated, and the board that is made of it.
import { describe, expect, it } from 'vitest'
import { nineBoxBoard } from '../../analytics/ninebox/board'
import { personFile } from '../../analytics/ninebox/person'
import { overrideWords } from '../../analytics/sources/ask/parse-override'
import { attentionList } from '../../analytics/sources/issues/attention'
import { setSetting } from '../../analytics/workspace/settings'
import { testNow } from '../support/open-workspace'
import { besideEachOther, eachWorkspace } from './each-workspace'

const people = [
  '工号,姓名,部门,入职日期',
  '00041,卢见曾,公司/检测中心,2018-05-02',
  '00042,Ines Duarte,公司/检测中心,2020-11-16',
  '00043,桑榆,公司/设备部,2021-02-22',
  '00044,祁连,公司/设备部,2022-08-01',
]
const before = { '0 人员.csv': people }
const levels = 'select cycle_id as cycle, potential, potential_level as level from final_rating where _sheet_id = $sheetId order by _row'

describe('sheets with a potential', () => {
  const layouts: [string, string, string[], [cycle: string | null, potential: string, level: string | null][]][] = [
    [
      'a talent review in traditional characters, its cycle in the title',
      'final_rating',
      [
        '2025年第四季度人才盤點,,,,,,',
        '工號,姓名,部門,職等,績效,潛力,九宮格位置',
        '00041,盧見曾,檢測中心,P7,高,高,9',
        '00043,桑榆,設備部,P5,中,低,2',
      ],
      [
        ['2025Q4', '高', 'high'],
        ['2025Q4', '低', 'low'],
      ],
    ],
    [
      'a calibration as systems export it, figures before words',
      'final_rating',
      [
        'Session Name,User ID,Name,Manager,Performance Rating - Pre-Calibration,Performance Rating - Calibrated,Potential Rating',
        'Calibration Q3 2025,00042,Ines Duarte,桑榆,2.0 - Solid,3.0 - Strong,3.0 - Top',
        'Calibration Q3 2025,00044,祁连,桑榆,3.0 - Strong,3.0 - Strong,1.0 - Settled',
      ],
      [
        ['2025Q3', '3.0 - Top', 'high'],
        ['2025Q3', '1.0 - Settled', 'low'],
      ],
    ],
    [
      'a table of its own, its cycle in the name of the rating',
      'final_rating',
      [
        'Name,Emp ID,Job title,Grade,Performance (Q4-25),Growth Potential,9-box,Flight risk',
        'Ines Duarte,00042,Analyst,P5,Meets,Moderate,5,Low',
        '桑榆,00043,Fitter,P4,Below,H,7,High',
      ],
      [
        ['2025Q4', 'Moderate', 'medium'],
        ['2025Q4', 'H', 'high'],
      ],
    ],
    [
      'potential alone is of the current cycle where nothing is said',
      'final_rating',
      ['员工编号,姓名,潜力评级', '00041,卢见曾,M', '00042,Ines Duarte,L'],
      [
        ['2026Q1', 'M', 'medium'],
        ['2026Q1', 'L', 'low'],
      ],
    ],
    [
      'figures of a scale that goes further are no levels',
      'final_rating',
      ['员工编号,姓名,考核周期,绩效等级,潜力', '00041,卢见曾,2025Q4,A,3', '00042,Ines Duarte,2025Q4,B,5'],
      [
        ['2025Q4', '3', null],
        ['2025Q4', '5', null],
      ],
    ],
    [
      'figures that their words contradict are no levels',
      'final_rating',
      ['员工编号,姓名,考核周期,绩效等级,潜力', '00041,卢见曾,2025Q4,A,1 - High', '00042,Ines Duarte,2025Q4,B,3 - Low'],
      [
        ['2025Q4', '1 - High', null],
        ['2025Q4', '3 - Low', null],
      ],
    ],
    [
      'a list of people that has it beside',
      'employee',
      ['工号,姓名,部门,岗位,入职日期,潜力', '00041,卢见曾,公司/检测中心,主任,2018-05-02,高', '00043,桑榆,公司/设备部,钳工,2021-02-22,低'],
      [],
    ],
  ]
  const beside = besideEachOther(
    before,
    layouts.map(([, , lines]) => lines),
  )
  it.each(layouts.map(([name, kind, , expected], at) => [name, kind, expected, at] as const))('%s', async (_, kind, expected, at) => {
    expect((await beside.sheets(at)).map((sheet) => sheet.kind)).toEqual([kind])
    const { workspace, sheetId } = await beside.of(at)
    const rows = await workspace.db.all<{ cycle: string; potential: string; level: string }>(levels, { sheetId })
    expect(rows.map(({ cycle, potential, level }) => [cycle, potential, level])).toEqual(expected)
  })
})

describe('on the board', () => {
  const own = eachWorkspace({
    ...before,
    '0 评价.csv': [
      '被评价人工号,被评价人,评价人工号,评价关系,考核周期,评分(满分5分)',
      '00041,卢见曾,00044,上级,2026Q1,5',
      '00042,Ines Duarte,00044,上级,2026Q1,3',
      '00043,桑榆,00044,上级,2026Q1,1',
    ],
    '0 盘点.csv': [
      '2026年第一季度人才盘点,,,',
      '工号,姓名,绩效,潜力',
      '00041,卢见曾,高,低',
      '00042,Ines Duarte,中,高',
      '00043,桑榆,低,可培养',
      '00044,祁连,中,中',
    ],
  })
  const board = () => nineBoxBoard(own.workspace.db, { slice: { cycle: '2026Q1' }, masked: false, language: 'zh-CN' })
  const places = async () => {
    const { people: placed, notPlaced } = await board()
    return [...placed, ...notPlaced].map(({ employeeNo, box, potentialRating, cause }) => [employeeNo, box, potentialRating, cause])
  }

  it('stands what files rate once the setting says so, and each rating opens its cell', async () => {
    const { db } = own.workspace
    expect([(await board()).potentialFrom, (await board()).people]).toEqual([{ source: 'computed', rated: 3 }, []])
    await setSetting(db, 'ninebox.potential.source', 'rated', 'zh-CN', testNow())
    expect([(await board()).potentialFrom.source, (await board()).cuts.potential]).toEqual(['rated', null])
    expect(await places()).toEqual([
      ['00041', 3, 'low', null],
      ['00042', 8, 'high', null],
      ['00043', null, null, 'no_rating'],
      ['00044', null, 'middle', 'no_performance'],
    ])
    const { person, potentialSource, evidence } = await personFile(db, {
      employeeId: 'E00042',
      cycle: '2026Q1',
      masked: false,
      language: 'zh-CN',
    })
    expect([potentialSource, person.potential, person.potentialError, person.borderline.potential]).toEqual(['rated', null, null, null])
    expect(evidence.map(({ kind, text, value, cell }) => [kind, text, value, cell?.row, cell?.column])).toEqual([
      ['潜力评级', '高', '高', 4, 3],
    ])
    const masked = await personFile(db, { employeeId: 'E00043', cycle: '2026Q1', masked: true, language: 'zh-CN' })
    expect(JSON.stringify(masked)).not.toContain('可培养')
  })

  it('an unknown word is said once with its cell, and counts as a person says', async () => {
    const { db } = own.workspace
    const { items } = await attentionList(db, { offset: 0, limit: 9, code: 'unknown_word' }, 'zh-CN')
    expect(items.map(({ cell, message }) => [cell?.row, cell?.column, message])).toEqual([
      [5, 3, '潜力评级写的是“可培养”，不认识这个说法；这样写的共 1 行。'],
    ])
    const { sheetId, column } = items[0].cell!
    await overrideWords(own.workspace, { sheetId, column: column!, words: [{ word: '可培养', means: 'medium' }] }, testNow(), {})
    await setSetting(db, 'ninebox.potential.source', 'rated', 'zh-CN', testNow())
    expect((await places()).find(([no]) => no === '00043')).toEqual(['00043', 4, 'middle', null])
  })

  it('levels that differ from file to file are said, and place nobody', async () => {
    await own.importTexts({ '1 又一份.csv': ['工号,姓名,考核周期,潜力等级', '00041,卢见曾,2026Q1,高', '00042,Ines Duarte,2026Q1,高'] })
    await setSetting(own.workspace.db, 'ninebox.potential.source', 'rated', 'zh-CN', testNow())
    expect((await places()).slice(0, 2).sort()).toEqual([
      ['00041', null, null, 'no_rating'],
      ['00042', 8, 'high', null],
    ])
    expect((await own.said()).filter((text) => text.startsWith('said_differently'))).toEqual([
      'said_differently “卢见曾 · 00041”的潜力评级是“高”，与 0 盘点.csv › 第 3 行 · 潜力 对同一时间的说法不同。',
    ])
  })
})
