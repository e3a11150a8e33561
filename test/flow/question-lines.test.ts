// The export of a survey tool whose questions have lines: each line is an item of its own, and who answers is a question like the others.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'

const agree = 'How much do you agree with the following? (1 = strongly disagree, 5 = strongly agree)'
const recommend = 'How likely are you to recommend us as an employer to a friend?'
const imported = importedOnce({
  '0 roster_2026-03-31.csv': [
    'Employee ID,Name,Department,Hire Date',
    'N1,Ada Lin,Campus East,2018-03-06',
    'N2,Bo Shen,Campus West,2019-05-06',
  ],
  '1 Pulse+March.csv': [
    'StartDate,EndDate,Status,Progress,Finished,RecordedDate,ResponseId,DistributionChannel,Q1,Q2_1,Q2_2,Q3_NPS_GROUP,Q3,Q4',
    `Start Date,End Date,Response Type,Progress,Finished,Recorded Date,Response ID,Distribution Channel,Which department are you in?,"${agree} - My manager helps","${agree} - My workload is manageable",${recommend} - Group,${recommend},Anything else?`,
    [
      'startDate',
      'endDate',
      'status',
      'progress',
      'finished',
      'recordedDate',
      '_recordId',
      'distributionChannel',
      'QID1',
      'QID2_1',
      'QID2_2',
      'QID3_NPS_GROUP',
      'QID3',
      'QID4_TEXT',
    ]
      .map((id) => `"{""ImportId"":""${id}""}"`)
      .join(','),
    '2026-03-06 16:40:00,2026-03-06 16:40:41,Survey Preview,100,True,2026-03-06 16:40:41,R_1,preview,Campus East,5,5,Promoter,10,',
    ...[
      ['R_2', 'Campus East', 4, 3, 'Passive', 8],
      ['R_3', 'Campus West', 2, 5, 'Detractor', 3],
      ['R_4', 'Campus East', 5, 4, 'Promoter', 10],
      ['R_5', 'Campus West', 3, 4, 'Passive', 7],
    ].map(
      ([id, ...rest], at) =>
        `2026-03-0${at + 2} 09:02:00,2026-03-0${at + 2} 09:09:11,IP Address,100,True,2026-03-0${at + 2} 09:09:11,${id},anonymous,${rest.join(',')},`,
    ),
  ],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)

it('takes each line for a question, and its sum in words for none', async () => {
  expect(await query('select item, count(*)::integer as n, avg(score) as mean from survey_answer group by 1 order by 1')).toEqual([
    { item: recommend, n: 4, mean: 7 },
    { item: 'My manager helps', n: 4, mean: 3.5 },
    { item: 'My workload is manageable', n: 4, mean: 4 },
  ])
})

it('knows the department by the question for it, and an answer by how it came in', async () => {
  expect(
    await query('select department_id as department, count(distinct _row)::integer as n from survey_answer group by 1 order by 1'),
  ).toEqual([
    { department: 'Campus East', n: 2 },
    { department: 'Campus West', n: 2 },
  ])
  expect(await query("select facts from data_issue where code = 'unsure_status'")).toEqual([])
})
