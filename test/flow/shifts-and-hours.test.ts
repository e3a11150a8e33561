// What a shift made, hours of sorts of training, and who wrote a change.
import { expect, it } from 'vitest'
import { importedOnce, ofFiles, saidOf, sheetsOfFiles } from './each-workspace'

const imported = importedOnce({
  '0 花名册.csv': [
    '工号,姓名,部门,岗位,入职日期',
    'K1,鲍思远,压铸部,班长,2017-03-06',
    'K2,项晴,压铸部,班长,2018-05-06',
    'K3,邵峰,软件部,工程师,2020-07-01',
    'K4,闵捷,软件部,工程师,2021-02-01',
  ],
  '1 压铸交接班记录.csv': [
    '压铸车间交接班记录（2026年1月12日—14日）,,,,,,,,,',
    '日期,班次,交班,接班,计划产量(件),实际产量(件),不良(件),出勤/应到,停机(min),遗留事项',
    '1月12日,白,鲍思远,项晴,400,390,6,8/8,25,',
    '1月12日,夜,项晴,鲍思远,350,352,3,7/8,0,等模温机',
    '1月13日,白,鲍思远,项晴,400,402,4,8/8,10,',
    '1月13日,夜,项晴,鲍思远,350,341,9,8/8,40,',
  ],
  '2 2025年度技能研修学时登记（单位：学时）.csv': [
    '部门,姓名,集中培训,线上研修,师带徒,合计,达标',
    '压铸部,鲍思远,24,16,8,48,是',
    ',项晴,16,12,未交,28,否',
    '软件部,邵峰,8,20,0,28,否',
    ',闵捷,24,24,4,52,是',
  ],
  '4 线下培训签到汇总（单位：小时）.csv': [
    '部门,姓名,消防演练(1.5h),年终质量总结(2h),合计学时',
    '压铸部,鲍思远,√,√,3.5',
    '压铸部,项晴,缺席,√,2',
    '软件部,邵峰,√,√,3.5',
  ],
  '3 merge_requests.json': [
    JSON.stringify([
      {
        iid: 41,
        title: 'Add die timer',
        state: 'merged',
        created_at: '2026-01-05T02:08:46Z',
        merged_at: '2026-01-06T02:08:46Z',
        source_branch: 'timer',
        author: { username: 'shaofeng', name: '邵峰' },
        assignee: { username: 'minjie', name: '闵捷' },
      },
      {
        iid: 42,
        title: 'Fix scale',
        state: 'merged',
        created_at: '2026-01-07T02:08:46Z',
        merged_at: '2026-01-08T02:08:46Z',
        source_branch: 'scale',
        author: { username: 'shaofeng', name: '邵峰' },
        assignee: { username: 'minjie', name: '闵捷' },
      },
      {
        iid: 43,
        title: 'Add label',
        state: 'opened',
        created_at: '2026-01-09T02:08:46Z',
        merged_at: null,
        source_branch: 'label',
        author: { username: 'minjie', name: '闵捷' },
        assignee: { username: 'shaofeng', name: '邵峰' },
      },
    ]),
  ],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)
const ofFile = (start: string) => ofFiles(`${start} `)

it('reads what each shift made as work of whoever handed it over', async () => {
  const sums = await query(
    `select e.name, sum(quantity)::int as made, sum(bad_qty)::int as bad, round(sum(downtime) * 60)::int as stopped
     from work_record w join employee e using (employee_id) where w.${ofFile('1')} group by all order by 1`,
  )
  expect(sums).toEqual([
    { name: '项晴', made: 693, bad: 12, stopped: 40 },
    { name: '鲍思远', made: 792, bad: 10, stopped: 35 },
  ])
})

it('reads a column for each sort of training as hours, without their sum', async () => {
  const sums = await query(
    `select course, sum(hours)::int as hours, count(*)::int as n from learning_record where ${ofFile('2')} group by all order by 1`,
  )
  expect(sums).toEqual([
    { course: '师带徒', hours: 12, n: 4 },
    { course: '线上研修', hours: 72, n: 4 },
    { course: '集中培训', hours: 72, n: 4 },
  ])
  expect(await query(`select count(score)::int as scores from learning_record where ${ofFile('2')}`)).toEqual([{ scores: 0 }])
})

it('takes the author of a change for whose it is', async () => {
  expect(await sheetsOfFiles(await imported(), '3 ')).toEqual([{ kind: 'work_record', accepted: 3, attention: 0 }])
  const changes = await query(
    `select e.name, count(*)::int as n from work_record w join employee e using (employee_id) where w.${ofFile('3')} group by all order by 1`,
  )
  expect(changes).toEqual([
    { name: '邵峰', n: 2 },
    { name: '闵捷', n: 1 },
  ])
  expect((await saidOf(await imported(), '3 ')).filter((text) => text.startsWith('mapping_question'))).toEqual([])
})

it('reads who was there in a sheet that adds up hours, each course under its name', async () => {
  const rows = await query(
    `select course, count(*) filter (passed)::int as there, count(hours)::int as hours from learning_record where ${ofFile('4')} group by all order by 1`,
  )
  expect(rows).toEqual([
    { course: '年终质量总结', there: 3, hours: 3 },
    { course: '消防演练', there: 2, hours: 2 },
  ])
})
