// Ratings that are still open, talks that were moved, confirmations taken back, people called by their given names and goals whose progress stands by months.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'

const imported = importedOnce({
  '0 花名册_2026-03-31.csv': [
    '工号,姓名,部门,入职日期,工作邮箱',
    'D19076,顾明澈,工作室,2019-03-06,gu.mingche@d.example',
    'D20011,陆知夏,工作室,2020-05-06,lu.zhixia@d.example',
    'D21033,温阳,工作室,2021-07-01,wen.yang@d.example',
    'D22042,李静,编辑部,2022-02-01,li.jing@d.example',
    'D23015,Amy Fong,编辑部,2023-06-01,amy.fong@d.example',
  ],
  '1 年度考核校准.csv': [
    '2025年度考核校准表（1月16日会议版）,,,,,,',
    '部门,姓名,自评分,主任初评,,校准后,备注',
    ',,,分数,等级,等级,',
    '工作室,顾明澈,94,95,A,B+,',
    '工作室,陆知夏,82,78,B,B,',
    '工作室,温阳,87,85,B,待定,与车间主任再议',
    '编辑部,李静,未交,86,B+,B,名额限制',
    '编辑部,Amy Fong,87,81,B,B+,',
  ],
  '2 1on1.csv': [
    '江野 1:1 随手记 2026年3月,,,,',
    '日期,谁,聊了什么,状态,下次',
    '2026-03-02,明澈,春季书排期,有点累,3/16',
    '2026-03-05,温阳,分工表有了,ok,3/18',
    '2026-03-16,温阳,,,请假，改3/18',
    '2026-03-18,温阳,三家报价到了,好,4/1',
    '2026-03-30,知夏,,,（未聊，待补）',
  ],
  '3 COOIS.csv': [
    '订单;工序;确认;计数器;产量;废品;单位;过账日期;人员编号;姓名;已冲销;被取消计数器',
    '4001;0020;0080045123;1;5000;90;EA;2026.03.02;00019076;顾明澈;;',
    '4002;0020;0080045124;1;4000;94;EA;2026.03.03;00020011;陆知夏;X;',
    '4002;0020;0080045124;2;4000-;94-;EA;2026.03.03;00020011;陆知夏;;1',
    '4002;0020;0080045124;3;3900;94;EA;2026.03.04;00020011;陆知夏;;',
    '4003;0040;0080045130;1;2500;10;EA;2026.03.05;00021033;温阳;;',
  ],
  '4 high-fives.csv': [
    'Created at (UTC),Creator,Creator email,Receivers,Receiver emails,High Five,Visibility,Likes,Deleted',
    '2026-01-03 10:39,Gu Mingche,gu.mingche@d.example,Lu Zhixia,lu.zhixia@d.example,谢谢带我熟悉系统,Public,14,No',
    '2026-01-04 01:25,Wen Yang,wen.yang@d.example,Amy Fong,amy.fong@d.example,Thanks,Public,2,Yes',
    '2026-02-04 01:25,Amy Fong,amy.fong@d.example,Wen Yang,wen.yang@d.example,Great work,Public,2,No',
  ],
  '5 lattice-feedback.csv': [
    'Created At (UTC),Author,Author Email,Recipient,Recipient Email,Type,Feedback',
    '2026-03-01 09:00,Li Jing,li.jing@d.example,Wen Yang,wen.yang@d.example,Praise,Clear plan',
    '2026-03-02 09:00,Li Jing,li.jing@d.example,Amy Fong,amy.fong@d.example,Feedback request response,Explain the reason',
    '2026-03-03 09:00,Li Jing,li.jing@d.example,Amy Fong,amy.fong@d.example,Feedback request,Please write to me',
  ],
  '6 重点目标.csv': [
    '工作室2026年重点目标分解表(含一季度进展),,,,,,,,',
    '序号,目标,责任人,权重,时限,1月末,2月末,3月末,状态',
    '1,出水总磷达标,顾明澈,60%,2026-12-31,5%,10%,20%,滞后',
    '2,电耗下降,温阳,40%,2026-12-31,15%,35%,60%,正常',
    '3,光伏二期,李静,,2026-12-31,,,,取消',
  ],
  '7 飞书OKR_2026年1-3月.csv': [
    '周期,姓名,工号,部门,目标 (O),O 权重,O 进度,关键结果 (KR),KR 权重,KR 进度,OKR 状态',
    '2026 年 1 月 - 3 月,顾明澈,D19076,工作室,系统上云,100%,67%,迁移 6 批,50%,60%,已发布',
    '2026 年 1 月 - 3 月,顾明澈,D19076,工作室,系统上云,100%,67%,回退演练 2 次,50%,75%,已发布',
    '2026 年 1 月 - 3 月,陆知夏,D20011,工作室,系统上云,100%,67%,迁移 6 批,50%,50%,已发布',
    '2026 年 1 月 - 3 月,陆知夏,D20011,工作室,系统上云,100%,67%,回退演练 2 次,50%,80%,已发布',
    '2026 年 1 月 - 3 月,温阳,D21033,工作室,服务体验,100%,90%,满意度 4.6,50%,80%,已发布',
    '2026 年 1 月 - 3 月,温阳,D21033,工作室,服务体验,100%,90%,时长 8 小时,50%,100%,已发布',
    '2026 年 1 月 - 3 月,李静,D22042,编辑部,关键岗位,100%,73%,到岗 5 人,50%,80%,已发布',
    '2026 年 1 月 - 3 月,李静,D22042,编辑部,关键岗位,100%,73%,招聘周期 45 天,50%,65%,已发布',
  ],
  '8 absence-periods.csv': [
    'ID;First name;Last name;Email;Department;Absence type;Start date;Half day (start);End date;Half day (end);Duration (days);Status;Requested on;Comment',
    '11852488;Mingche;Gu;gu.mingche@d.example;工作室;Paid vacation;05.01.2026;Yes;05.01.2026;Yes;0,5;Cancelled;21.12.2025;',
    '11845018;Amy;Fong;amy.fong@d.example;编辑部;Paid vacation;13.01.2026;No;14.01.2026;No;2;Approved;24.12.2025;',
    '11845019;Yang;Wen;wen.yang@d.example;工作室;Sick leave;13.01.2026;No;13.01.2026;No;1;Approved;24.12.2025;',
  ],
  '10 Calibration_2024 Annual Review.csv': [
    'User ID,First Name,Last Name,Department,Manager,Overall Performance Rating (Before Calibration),Overall Performance Rating,Overall Potential Rating',
    'D19076,Mingche,Gu,工作室,Li Jing,3 - Meets Expectations,4 - Exceeds Expectations,High',
    'D20011,Zhixia,Lu,工作室,Li Jing,4 - Exceeds Expectations,3 - Meets Expectations,Medium',
    'D23015,Amy,Fong,编辑部,Li Jing,3 - Meets Expectations,3 - Meets Expectations,Low',
  ],
  '9 互评_问卷星.csv': [
    '序号,提交答卷时间,所用时间,来源,来源详情,来自IP,1、您要评价的同事是：,"3、请打分（1=非常不满意，5=非常满意）—主动协作","3、请打分（1=非常不满意，5=非常满意）—专业能力",4、TA的优点,总分',
    '1,2026/1/9 15:25:39,275秒,微信,N/A,1.1.1.1,温阳,4,4,响应快,8',
    '2,2026/1/9 16:25:39,175秒,微信,N/A,1.1.1.1,顾明澈,5,(跳过),很会照顾新人,5',
    '3,2026/1/9 17:25:39,205秒,微信,N/A,1.1.1.1,温阳,3,5,细节再仔细些,8',
    '4,2026/1/9 18:25:39,205秒,微信,N/A,1.1.1.1,李静,3,5,无,8',
    '5,2026/1/9 19:25:39,205秒,微信,N/A,1.1.1.1,李静,4,4,无,8',
  ],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)

it('takes no first rating for the one that is still to be settled', async () => {
  expect(
    await query(
      "select e.name, rating from final_rating join employee e using (employee_id) where cycle_text = '2025' order by employee_no",
    ),
  ).toEqual([
    { name: '顾明澈', rating: 'B+' },
    { name: '陆知夏', rating: 'B' },
    { name: '李静', rating: 'B' },
    { name: 'Amy Fong', rating: 'B+' },
  ])
})

it('counts no talk that a note moves or leaves out, and knows people by a given name that one alone has', async () => {
  expect(
    await query(
      "select e.name, strftime(talked_at at time zone 'Asia/Shanghai', '%m-%d') as day from performance_talk join employee e using (employee_id) order by 2",
    ),
  ).toEqual([
    { name: '顾明澈', day: '03-02' },
    { name: '温阳', day: '03-05' },
    { name: '温阳', day: '03-18' },
  ])
  expect(await query("select distinct facts->>'text' as text from data_issue where code = 'person_by_account' order by 1")).toContainEqual({
    text: '明澈',
  })
})

it('counts neither the confirmation that was taken back nor the entry that does it', async () => {
  expect(await query('select quantity as yield from work_record order by at_end')).toEqual([
    { yield: 5000 },
    { yield: 3900 },
    { yield: 2500 },
  ])
})

it('counts no praise that was deleted, and what was answered to a request but not the request', async () => {
  expect(await query("select strftime(given_at, '%m-%d') as day, polarity as type from feedback order by 1")).toEqual([
    { day: '01-03', type: null },
    { day: '02-04', type: null },
    { day: '03-01', type: 'Praise' },
    { day: '03-02', type: 'Feedback request response' },
  ])
})

it('takes the last month filled in for how far a goal has come', async () => {
  expect(
    await query("select title, weight, progress from goal where title in ('出水总磷达标', '电耗下降', '光伏二期') order by 1"),
  ).toEqual([
    { title: '出水总磷达标', weight: 0.6, progress: 0.2 },
    { title: '电耗下降', weight: 0.4, progress: 0.6 },
  ])
})

it('keeps apart the same objective of two people below each other', async () => {
  expect(await query("select title, owner_id, progress from goal where level = 'O' order by owner_id")).toEqual([
    { title: '系统上云', owner_id: 'ED19076', progress: 0.67 },
    { title: '系统上云', owner_id: 'ED20011', progress: 0.67 },
    { title: '服务体验', owner_id: 'ED21033', progress: 0.9 },
    { title: '关键岗位', owner_id: 'ED22042', progress: 0.73 },
  ])
})

it('reads a list of absences as leave, of those that were approved', async () => {
  expect(await query('select employee_id as who, item, value from attendance_total order by 1')).toEqual([
    { who: 'ED21033', item: 'Sick leave', value: 1 },
    { who: 'ED23015', item: 'Paid vacation', value: 2 },
  ])
})

it('takes the points of each question, not their sum where some were passed over', async () => {
  expect(
    await query(
      "select reviewee_id as who, avg(score) as mean, count(score)::integer as n, max(score_max) as top from review where submitted_at < timestamptz '2026-01-10 00:00:00+08' group by 1 order by 1",
    ),
  ).toEqual([
    { who: 'ED19076', mean: 5, n: 1, top: 5 },
    { who: 'ED21033', mean: 4, n: 4, top: 5 },
    { who: 'ED22042', mean: 4, n: 4, top: 5 },
  ])
})

it('takes the rating after the calibration, of two that are called alike', async () => {
  expect(await query("select employee_id as who, score from final_rating where cycle_text = '2024' order by 1")).toEqual([
    { who: 'ED19076', score: 4 },
    { who: 'ED20011', score: 3 },
    { who: 'ED23015', score: 3 },
  ])
})
