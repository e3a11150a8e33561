// Personnel numbers that one system writes with letters and another in figures alone: one person, one number.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'

const imported = importedOnce({
  '0 花名册_截至2026-03-31.csv': [
    '工号,姓名,一级部门,入职日期',
    'QLA00126,陆承泽,总装部,2011-03-01',
    'QLA00762,王磊,总装部,2018-06-11',
    'QLS00624,王磊,售后部,2020-02-01',
    'QLA00842,Grace Tan,研发部,2019-05-06',
    'QLA00901,岳小满,售后部,2020-07-06',
  ],
  '1 HR_MASTER_2025-12-31.csv': [
    'Pers.No.;Last name First name;Organizational Unit;Entry;Leaving;Employment Status',
    '00000126;陆承泽;总装部;01.03.2011;31.12.9999;Active',
    '00000762;王磊;总装部;11.06.2018;31.12.9999;Active',
    '00000624;王磊;售后部;01.02.2020;31.12.9999;Active',
    '00000842;Tan Grace;研发部;06.05.2019;31.12.9999;Active',
    '00000901;岳小满;售后部;06.07.2020;31.12.9999;Active',
    '00001520;乔伟;总装部;05.06.2023;29.08.2025;Withdrawn',
  ],
  '2 离职台账.csv': ['序号,姓名,工号(后5位),部门,入职,最后工作日,离职性质,状态', '1,岳小满,00901,售后部,2020-07-06,2026-03-20,主动,已办结'],
  '3 COOIS.csv': [
    '订单;确认;计数器;确认的收益;确认的废品;过账日期;人员编号;已冲销;冲销的计数器',
    '1000430173;0008120489;00000001;89;2;02.03.2026;00000762;;',
    '1000430149;0008120507;00000001;72;0;13.03.2026;00000126;X;',
    '1000430149;0008120507;00000002;-72;0;13.03.2026;00000126;;00000001',
    '1000430149;0008120507;00000003;65;1;13.03.2026;00000126;;',
  ],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)

it('takes the figures of one system for the number of another where the names agree', async () => {
  expect(await query('select employee_no, name, termination_date::varchar as day from employee order by 1')).toEqual([
    { employee_no: '00001520', name: '乔伟', day: '2025-08-29' },
    { employee_no: 'QLA00126', name: '陆承泽', day: null },
    { employee_no: 'QLA00762', name: '王磊', day: null },
    { employee_no: 'QLA00842', name: 'Grace Tan', day: null },
    { employee_no: 'QLA00901', name: '岳小满', day: '2026-03-20' },
    { employee_no: 'QLS00624', name: '王磊', day: null },
  ])
})

it('finds them in records without names, and leaves out what was reversed together with what reverses it', async () => {
  expect(await query(`select employee_no, good_qty, scrap_qty from work_record join employee using (employee_id) order by 1`)).toEqual([
    { employee_no: 'QLA00126', good_qty: 65, scrap_qty: 1 },
    { employee_no: 'QLA00762', good_qty: 89, scrap_qty: 2 },
  ])
})
