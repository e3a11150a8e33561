// A record of one person whose cell names several: it counts once, of the first, and that is said.
import { expect, it } from 'vitest'
import { attentionList } from '../../analytics/sources/issues/attention'
import { importedOnce } from './each-workspace'

const imported = importedOnce({
  '0 花名册_2026-03-31.csv': [
    '工号,姓名,部门,入职日期',
    'P1,顾岚,生产部,2018-03-06',
    'P2,宋予,生产部,2019-05-06',
    'P3,Amy Fong,研发部,2021-06-01',
    'P4,Jason Wu,研发部,2022-06-01',
  ],
  '1 周例会行动项.csv': [
    '序号,事项,责任人,截止日期,完成日期,状态',
    '1,更换热电偶,顾岚,2026-03-10,2026-03-09,完成',
    '2,采购扫码枪,宋予/顾岚,2026-03-12,,进行中',
    '3,修订提成方案,"Jason Wu, Amy Fong",2026-03-20,,进行中',
    '4,补齐台账,各部门负责人,2026-03-20,,进行中',
    '5,比选报价,顾岚,2026-03-21,,进行中',
    '6,更新看板,宋予,2026-03-22,2026-03-20,完成',
    '7,核对库存,Amy Fong,2026-03-23,,进行中',
  ],
  '2 Q1目标.csv': [
    '目标编号,目标,负责人,目标值,完成值,截止日期',
    'G1,流失率,顾岚、宋予,5,4,2026-03-31',
    'G2,找回率,Amy Fong,98,97,2026-03-31',
  ],
})

it('counts once, of the first one named', async () => {
  const { db } = await imported()
  expect(await db.all('select employee_id as who, action from action_item order by action_no')).toEqual([
    { who: 'EP1', action: '更换热电偶' },
    { who: 'EP2', action: '采购扫码枪' },
    { who: 'EP4', action: '修订提成方案' },
    { who: 'EP1', action: '比选报价' },
    { who: 'EP2', action: '更新看板' },
    { who: 'EP3', action: '核对库存' },
  ])
  expect(await db.all('select owner_id as who, title from goal order by goal_no')).toEqual([
    { who: 'EP1', title: '流失率' },
    { who: 'EP3', title: '找回率' },
  ])
})

it('says so once a column, with the cell and the person taken', async () => {
  const { items } = await attentionList((await imported()).db, { offset: 0, limit: 9, code: 'several_people' }, 'zh-CN')
  expect(items.map(({ file, cell, message }) => ({ file, row: cell?.row, message }))).toEqual([
    {
      file: '1 周例会行动项.csv',
      row: 3,
      message: '姓名写的“宋予/顾岚”是几个人，这样写的共 2 行；每行只计一次，算第一位（宋予）的。',
    },
    { file: '2 Q1目标.csv', row: 2, message: '负责人姓名写的“顾岚、宋予”是几个人，这样写的共 1 行；每行只计一次，算第一位（顾岚）的。' },
  ])
})
