// Lists that say hardly more than who and what: their name says the rest, and the current cycle is theirs.
import { expect, it } from 'vitest'
import { importedOnce, ofFiles, saidOf, sheetsOfFiles } from './each-workspace'

const imported = importedOnce({
  '0 员工名单.csv': ['姓名,部门', '容予,铸件部', '庾白,铸件部', '仇远,检验部', '宓可,检验部'],
  '1 2月叉车培训签到.csv': ['姓名,课程', '容予,叉车安全', '庾白,叉车安全'],
  '2 个人目标.csv': ['姓名,目标,完成率', '容予,浇注一次合格率升到98%,60%', '庾白,换模不超过20分钟,100%'],
  '3 goals.csv': ['Goal ID,Goal,Owner', 'H1,Cut scrap by a third,仇远', 'H2,Train two deputies,宓可'],
  '4 口径.csv': ['指标,汇总方式,取数字段', '合格铸件,求和,合格数'],
  '5 口径.csv': ['指标,系统,字段,汇总方式', '检验批次,QMS,数量,求和'],
  '6 QMS.csv': ['检验单号,来源系统,检验员,完成时间,数量', 'Q1,QMS,仇远,2026-01-05 09:00,7', 'Q2,QMS,宓可,2026-01-06 09:00,5'],
  '7 自报.csv': ['姓名,指标,月份,填报值', '容予,合格铸件,2026-01,40', '仇远,检验批次,2026-01,7', '宓可,检验批次,2026-01,6'],
  '8 名单.csv': ['姓名,课程', '仇远,防火', '宓可,防火'],
})
const rows = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)
const codes = async (file: string) => (await saidOf(await imported(), file)).map((text) => text.split(' ')[0])

it('takes names and departments for people where the file is called a list of them', async () => {
  expect(
    await rows('select name, department_id as unit from employee join employment_assignment using (employee_id) order by name'),
  ).toEqual([
    { name: '仇远', unit: '检验部' },
    { name: '宓可', unit: '检验部' },
    { name: '容予', unit: '铸件部' },
    { name: '庾白', unit: '铸件部' },
  ])
})

it('takes who and which course for learning where the file is called a training, of the current cycle', async () => {
  expect(
    await rows(`select course, cycle_id as cycle, count(*)::integer as n from learning_record where ${ofFiles('1')} group by all`),
  ).toEqual([{ course: '叉车安全', cycle: '2026Q1', n: 2 }])
  expect(await codes('1')).toContain('cycle_assumed')
  expect(await sheetsOfFiles(await imported(), '8')).toEqual([{ kind: null, accepted: 0, attention: 3 }])
})

it('takes goals without a target, of the current cycle', async () => {
  expect(await rows('select title, cycle_id as cycle, target, progress from goal order by title')).toEqual([
    { title: 'Cut scrap by a third', cycle: '2026Q1', target: null, progress: null },
    { title: 'Train two deputies', cycle: '2026Q1', target: null, progress: null },
    { title: '换模不超过20分钟', cycle: '2026Q1', target: null, progress: 1 },
    { title: '浇注一次合格率升到98%', cycle: '2026Q1', target: null, progress: 0.6 },
  ])
  expect(await codes('2')).toContain('cycle_assumed')
})

it('compares nothing while a definition names no system, says so, and reads one that is headed 系统', async () => {
  expect(await codes('7')).toEqual(['no_system_source'])
  expect((await saidOf(await imported(), '7'))[0]).toContain('合格铸件')
  expect(
    await rows('select employee_id as who, reported, system, hit from consistency_rate where counted order by reported'),
  ).toMatchObject([
    { reported: 6, system: 5, hit: false },
    { reported: 7, system: 7, hit: true },
  ])
})
