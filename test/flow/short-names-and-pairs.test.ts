// Departments by how their names begin, moments in two columns, records that take others back, and what no longer holds.
import { describe, expect, it } from 'vitest'
import { importedOnce, ofFiles, saidOf } from './each-workspace'

const imported = importedOnce({
  '0 花名册_20260131.csv': [
    '工号,姓名,一级部门,二级部门,岗位,入职日期',
    'S2201,尹川,勘测院,测绘组,院长,2016-03-21',
    'S2202,李颖,勘测院,测绘组,工程师,2018-05-22',
    'S2203,李颖,咨询事业部,造价组,造价师,2019-07-18',
    'S2204,方棠,咨询事业部,造价组,经理,2020-02-20',
    'S2205,冷杉,勘测院,钻探组,技术员,2021-09-01',
  ],
  '1 2025年离职名单.csv': [
    '序号,工号,姓名,部门,离职日期,离职类型',
    '1,S2190,丁楠,勘测,2025-06-30,主动',
    '2,S2191,路遥,咨询,2025-09-15,被动',
    '3,S2192,祝融,市场,2025-10-10,主动',
  ],
  '2 二月培训签到.csv': [
    '二月培训签到,,,',
    '姓名,部门,安全规程 2/6(2h),测量放线 2/20(1.5h)',
    '李颖,咨询,√,√',
    '尹川,勘测,△,√',
    '冷杉,勘测,事假,缺',
  ],
  '3 流程流转明细.csv': [
    '请求ID,请求标题,节点名称,操作人,接收日期,接收时间,操作日期,操作时间,操作类型',
    '701,合同-甲,部门审批,方棠,2026-01-05,09:30:00,2026-01-05,15:00:00,批准',
    '701,合同-甲,总工审批,尹川,2026-01-05,15:00:00,2026-01-07,09:00:00,批准',
    '702,合同-乙,部门审批,方棠,2026-01-12,10:00:00,2026-01-12,11:30:00,批准',
  ],
  '4 COOIS_202601.csv': [
    '订单,工序,确认,计数器,过账日期,人员编号,员工姓名,产量,计量单位,实际人工,单位,已取消,已取消的计数器',
    '91,0010,500001,00000001,2026/01/05,00002201,尹川,120,米,4,小时,,',
    '91,0010,500001,00000002,2026/01/06,00002201,尹川,80,米,3,小时,X,',
    '91,0010,500001,00000003,2026/01/06,00002201,尹川,-80,米,-3,小时,,00000002',
    '92,0010,500002,00000001,2026/01/07,00002205,冷杉,50,米,2,小时,,',
  ],
  '5 deals.csv': [
    'Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount',
    '1,Bridge survey,Closed won,2026-01-12 10:00,方棠,7100',
    '2,TEST deal pls ignore,Closed won,2026-01-14 10:00,方棠,1',
  ],
  '6 指标库.csv': [
    '编码,指标名称,定义,单位,方向,数据来源',
    'A1,钻探进尺,当月完成的进尺,米,越高越好,MES',
    'A2,一次成孔率,一次成孔数÷总孔数,%,越高越好,MES',
    'A3,设备停用率,停用设备数÷设备总数,%,越低越好,MES',
    'A4,人均进尺,（停用，2025年起看总进尺）,米/人,,',
  ],
  '7 feedback_2026Q1.csv': [
    'Feedback ID,Created At,Type,Status,From Name,To Name,To Department,Feedback',
    'F1,2026-01-06T08:44:50Z,Praise,Submitted,尹川,方棠,咨询事业部,结算单很细',
    'F2,2026-01-08T08:44:50Z,Requested feedback,Pending,冷杉,方棠,咨询事业部,',
    'F3,2026-01-09T08:44:50Z,Requested feedback,Declined,方棠,冷杉,勘测院,',
  ],
  '8 勘测院2026Q1目标.csv': [
    '负责人,目标,权重,完成度,备注',
    '尹川,地铁勘察报告,40%,已完成,',
    '冷杉,钻机保养,30%,约40%,',
    '冷杉,岩芯归档,30%,未启动,下半年目标，不计上半年',
  ],
})
const query = async <T>(sql: string) => (await imported()).db.all<T>(sql)
const said = async (file: string, code: string) =>
  (await saidOf(await imported(), file)).filter((text) => text.startsWith(`${code} `)).map((text) => text.slice(code.length + 1))

describe('a department by how its name begins', () => {
  it('is the only one that begins so, and is said', async () => {
    expect(
      await query(
        `select e.name, d.path from employment_assignment a join employee e using (employee_id) join department d on d.department_id = a.department_id
         where employee_no in ('S2190', 'S2191', 'S2192') order by employee_no`,
      ),
    ).toEqual([
      { name: '丁楠', path: '勘测院' },
      { name: '路遥', path: '咨询事业部' },
      { name: '祝融', path: '市场' },
    ])
    expect(await said('1 ', 'department_short')).toEqual([
      '部门写的是“勘测”，只有“勘测院”以此开头，按它计；这样写的共 1 行。',
      '部门写的是“咨询”，只有“咨询事业部”以此开头，按它计；这样写的共 1 行。',
    ])
  })

  it('tells two people of one name apart', async () => {
    expect(
      await query(
        `select employee_no as no, count(*)::int as n, sum(hours) as hours from (select * from learning_record where ${ofFiles('2 ')})
         join employee using (employee_id) where passed group by all order by all`,
      ),
    ).toEqual([
      { no: 'S2201', n: 1, hours: 1.5 },
      { no: 'S2203', n: 2, hours: 3.5 },
    ])
    expect(await said('2 ', 'unparseable')).toEqual([expect.stringContaining('△')])
  })
})

describe('what belongs together', () => {
  it('reads the hour beside the day', async () => {
    expect(await query(`select case_no, stage, hours from stage_event where ${ofFiles('3 ')} order by case_no, entered_at`)).toEqual([
      { case_no: '701', stage: '部门审批', hours: 5.5 },
      { case_no: '701', stage: '总工审批', hours: 42 },
      { case_no: '702', stage: '部门审批', hours: 1.5 },
    ])
  })

  it('leaves out a confirmation with the one that takes it back', async () => {
    expect(
      await query(`select sum(quantity) as made, sum(hours) as hours, count(*)::int as n from work_record where ${ofFiles('4 ')}`),
    ).toEqual([{ made: 170, hours: 6, n: 2 }])
    expect(await said('4 ', 'left_out')).toHaveLength(2)
  })
})

describe('what does not hold', () => {
  it('is a deal that somebody tried the system with', async () => {
    expect(await query(`select record_no from work_record where ${ofFiles('5 ')}`)).toEqual([{ record_no: '1' }])
  })

  it('is a definition that says in brackets that it is out of use', async () => {
    expect((await query<{ name: string }>(`select name from indicator order by 1`)).map(({ name }) => name)).toEqual([
      '一次成孔率',
      '设备停用率',
      '钻探进尺',
    ])
  })

  it('is feedback that was asked for and not given', async () => {
    expect(await query(`select feedback_no from feedback where ${ofFiles('7 ')}`)).toEqual([{ feedback_no: 'F1' }])
    expect(await said('7 ', 'left_out')).toEqual([expect.stringContaining('Declined ×1 · Pending ×1')])
  })
})

it('reads how far a goal has come in words', async () => {
  expect(await query(`select title, progress from goal where ${ofFiles('8 ')} order by title`)).toEqual([
    { title: '地铁勘察报告', progress: 1 },
    { title: '岩芯归档', progress: 0 },
    { title: '钻机保养', progress: 0.4 },
  ])
  expect(await said('8 ', 'unsure_status')).toEqual([expect.stringContaining('不计上半年')])
})
