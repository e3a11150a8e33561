// Cells that name several people where a row is one person's.
import { expect, it } from 'vitest'
import { importedOnce, ofFiles, saidOf, sheetsOfFiles } from './each-workspace'

const imported = importedOnce({
  '0 花名册_2026-03-31.csv': [
    '工号,姓名,部门,入职日期,直属上级工号,登录账号',
    'J1,包羽,热处理班,2018-03-06,,bao.y',
    'J2,车溪,热处理班,2019-05-06,J1,che.x',
    'J3,Dora Lam,质检班,2021-06-01,J1,dlam',
    'J4,戈壁,热处理班,2022-06-01,J1,ge.b',
    'J5,郝运,热处理班,2022-06-01,J1,hao.y',
  ],
  '1 口径.csv': ['指标名称,来源系统,记录类型,取数字段,汇总方式,来源是否完整', '炉次,炉台系统,装炉,数量,求和,是'],
  '2 装炉.csv': [
    '单号,来源系统,单据类型,操作工,完成时间,录入时间,数量',
    'L1,炉台系统,装炉,包羽,2026-01-12 09:00,2026-01-12 10:00,4',
    'L2,炉台系统,装炉,车溪与戈壁,2026-01-12 11:00,2026-01-13 11:00,6',
    'L3,炉台系统,装炉,J2;J4,2026-01-13 11:00,2026-01-13 12:00,2',
    'L4,炉台系统,装炉,包羽 车溪,2026-01-14 11:00,2026-01-14 12:00,3',
    'L5,炉台系统,装炉,戈壁 and Dora Lam,2026-01-15 11:00,2026-01-15 12:00,5',
    'L6,炉台系统,装炉,包羽(70%)、戈壁(30%),2026-01-16 11:00,2026-01-16 12:00,8',
    'L7,炉台系统,装炉,戈壁/没有这人,2026-01-17 11:00,2026-01-17 12:00,1',
  ],
  '3 填报.csv': [
    '姓名,指标名称,月份,填报值',
    '包羽,炉次,2026-01,4',
    '戈壁,炉次,2026-01,9',
    '郝运,炉次,2026-01,9',
    '车溪/戈壁,炉次,2026-02,6',
  ],
  '4 评价.csv': [
    '被评价人,评价人,评价关系,评价日期,评分,满分',
    '车溪,包羽、郝运,上级,2026-02-03,4,5',
    '戈壁,包羽/Dora Lam,,2026-02-03,3,5',
    '郝运,包羽,,2026-02-03,5,5',
  ],
  '6 报修.csv': ['工单号,处理人账号,完成时间,数量', 'X1,dlam,2026-01-12 09:00,1', 'X2,GE.B,2026-01-12 10:00,1'],
  '5 节点.csv': ['目标编号,目标,负责人,目标值,佐证材料', 'G1,多装炉,戈壁,9,L2', 'G2,少返炉,车溪和戈壁,2,L7'],
})
const rows = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)
const said = async (file: string) => saidOf(await imported(), file)

it('keeps one record of several people, for the department they share and for none of them', async () => {
  expect(
    await rows(
      "select record_no as no, employee_id as who, department_id as unit, quantity as n from work_record where record_no like 'L%' order by 1",
    ),
  ).toEqual([
    { no: 'L1', who: 'EJ1', unit: '热处理班', n: 4 },
    { no: 'L2', who: null, unit: '热处理班', n: 6 },
    { no: 'L3', who: null, unit: '热处理班', n: 2 },
    { no: 'L4', who: null, unit: '热处理班', n: 3 },
    { no: 'L5', who: null, unit: null, n: 5 },
    { no: 'L6', who: null, unit: '热处理班', n: 8 },
  ])
  expect(await sheetsOfFiles(await imported(), '2')).toEqual([{ kind: 'work_record', accepted: 4, attention: 3 }])
  expect(await rows("select count(*) filter (counted) as n from recording_lag where department_id = '热处理班'")).toEqual([{ n: 5 }])
  expect(await rows("select found, broken from evidence where claim_no = 'G1'")).toEqual([{ found: 1, broken: 0 }])
})

it('says so once, apart from stated shares and from a name that is nobody’s', async () => {
  const list = await said('2')
  expect(list.filter((text) => text.startsWith('people_together'))).toEqual([
    'people_together 姓名写的“车溪与戈壁”是几个人，花名册里都有，这样写的共 4 行；一条记录不能算两遍，也不能随便算给其中一位：按一条记录收录，同属一个部门的算在该部门，不计入任何个人的数字。',
    'people_together 姓名写的“包羽(70%)、戈壁(30%)”是几个人，花名册里都有，这样写的共 1 行；各占多少写明了，但份额不拆分：按一条记录收录，同属一个部门的算在该部门，不计入任何个人的数字。',
  ])
  expect(list).toContain('unmatched_person 花名册中找不到“戈壁/没有这人”。')
})

it('takes nobody who has made records with others for one who has none', async () => {
  expect(
    await rows("select employee_id as who, reported, system from pair where indicator = '炉次' and reported is not null order by 1"),
  ).toEqual([
    { who: 'EJ1', reported: 4, system: 4 },
    { who: 'EJ4', reported: 9, system: null },
    { who: 'EJ5', reported: 9, system: 0 },
  ])
})

it('keeps out what is reported of several at once, with its row', async () => {
  expect(await said('3')).toEqual(['row_of_several “车溪/戈壁”是几个人，花名册里都有，但这一行只能是一个人的。'])
})

it('takes what several gave together for one evaluation, of the relation the sheet says', async () => {
  expect(await rows('select type, reviewee_id as who, reviewer_id as by, score from review order by who')).toEqual([
    { type: 'MANAGER', who: 'EJ2', by: null, score: 4 },
    { type: 'UNKNOWN', who: 'EJ4', by: null, score: 3 },
    { type: 'MANAGER', who: 'EJ5', by: 'EJ1', score: 5 },
  ])
  expect((await said('4')).filter((text) => text.startsWith('people_together'))).toHaveLength(1)
})

it('counts a goal of two joined by 和 once, of the first', async () => {
  expect(await rows(`select owner_id as who from goal where ${ofFiles('5')} order by goal_no`)).toEqual([{ who: 'EJ4' }, { who: 'EJ2' }])
})

it('finds people by what they log in with, where a list of people says it', async () => {
  expect(await rows("select record_no as no, employee_id as who from work_record where record_no like 'X%' order by 1")).toEqual([
    { no: 'X1', who: 'EJ3' },
    { no: 'X2', who: 'EJ4' },
  ])
})
