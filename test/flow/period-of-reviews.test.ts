// The period that forms are of: said in two columns or in a title, whenever they were completed.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'

const people = ['工号,姓名,部门,入职日期', 'T1,苏明远,销售部,2018-03-06', 'T2,何静怡,销售部,2019-05-06']
const halves = importedOnce({
  '0 花名册_截至2026-03-31.csv': people,
  '2 PM Form.csv': [
    'Document ID,Review Start Date,Review End Date,User ID,Status,Manager Rating,Final Rating,Last Modified',
    '40215,07/01/2024,12/31/2024,T1,Completed,4.0,3.0,02/25/2025',
    '40216,07/01/2024,12/31/2024,T2,Completed,3.0,0.0,02/25/2025',
  ],
  '1 Form Status.csv': [
    'Form Title,Document Status,User ID,Review Period Start,Review Period End,Employee Overall Rating,Final Form Rating,Completed Date',
    'Mid-Year,Completed,T1,01/01/2025,06/30/2025,4,3,08/18/2025',
    'Mid-Year,Completed,T2,01/01/2025,06/30/2025,4,4,07/18/2025',
  ],
})
const years = importedOnce({
  '0 花名册_截至2026-03-31.csv': people,
  '1 Ratings.csv': [
    'Review Template,FY2025 Annual Performance Review,,,',
    'Worker,Employee ID,Business Process Status,Calibrated Overall Rating,Date Completed',
    '苏明远,T1,Successfully Completed,4 - Exceeds Expectations,2/14/2026',
    '何静怡,T2,Successfully Completed,3 - Meets Expectations,2/20/2026',
  ],
})
type Imported = ReturnType<typeof importedOnce>
const cycles = async (imported: Imported) =>
  (await imported()).db.all<Record<string, unknown>>(
    'select employee_no, left(rating, 1) as rating, cycle_id from final_rating join employee using (employee_id) order by 1, 3',
  )

it('files what a form came to under the period of its columns, not of the day it was completed', async () => {
  expect(await cycles(halves)).toEqual([
    { employee_no: 'T1', rating: '3', cycle_id: '2024H2' },
    { employee_no: 'T1', rating: '3', cycle_id: '2025H1' },
    { employee_no: 'T2', rating: '4', cycle_id: '2025H1' },
  ])
})

it('files it under the year of the title where all forms were completed after that', async () => {
  expect(await cycles(years)).toEqual([
    { employee_no: 'T1', rating: '4', cycle_id: '2025' },
    { employee_no: 'T2', rating: '3', cycle_id: '2025' },
  ])
})
