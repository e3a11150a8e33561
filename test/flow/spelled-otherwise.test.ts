// Numbers and departments that are set otherwise in another sheet are the same; invitations that nothing dates are said.
import { expect, it } from 'vitest'
import { importedOnce, saidOf } from './each-workspace'

const imported = importedOnce(
  {
    '0 人员名册.csv': [
      '工号,姓名,部门,岗位,直属上级工号',
      'K01,苏棠,仓储部,经理,',
      'K02,沈默,仓　储　部,组长,K01',
      'K03,叶繁,仓 储 部,理货员,K01',
      'K04,丁然,仓储　部,理货员,K01',
      'K05,韩越,采购部,经理,',
      'K06,薛宁,采购 部,采购员,K05',
      'K07,陆遥,⽣产部,班长,',
      'K08,康乐,生产部,工人,K07',
    ],
    '1 目标.csv': [
      '目标编号,上级目标编号,层级,目标名称,负责人,周期,目标值,实际值,权重',
      'G-01,,公司,降本,苏棠,2026Q1,10,9,100%',
      'G-02,g-01,个人,盘点准确,沈默,2026Q1,99,98,50%',
      'g–03,G - 01,个人,周转,叶繁,2026Q1,12,11,50%',
      'g-04,Ｇ－０１,个人,采购价,薛宁,2026Q1,12,11,100%',
    ],
    '2 自愿邀请.csv': [
      '邀请编号,被评价人,评价人,周期,评价关系,发出时间,提交时间,得分,满分',
      'Y1,苏棠,韩越,2026Q1,跨部门,2026-02-03,2026-02-04,4,5',
      'Y2,沈默,薛宁,2026Q1,跨部门,2026-02-03,,,5',
      'Y3,叶繁,韩越,2026Q1,跨部门,,2026-02-05,5,5',
      'Y4,丁然,薛宁,2026Q1,跨部门,,,,5',
      'Y5,丁然,丁然,2026Q1,自评,,2026-02-05,4,5',
    ],
    '3 Invites.csv': [
      'Invitation No,Reviewee,Reviewer,Cycle,Relationship,Submitted At',
      'Z1,康乐,韩越,2026Q1,Cross-department,2026-02-09',
      'Z2,陆遥,薛宁,2026Q1,Cross-department,2026-02-10',
    ],
    // Ratings alone are no list of who was asked.
    '4 同事互评.csv': ['被评价人,评价人,周期,评价关系,得分,满分', '康乐,韩越,2026Q1,跨部门,4,5', '陆遥,薛宁,2026Q1,跨部门,3,5'],
    '5 邀请名单.csv': ['邀请编号,被评价人,评价人,周期,评价关系,发出时间,提交时间', 'V1,康乐,薛宁,2026Q1,跨部门,2026-02-01,'],
    '6 行动.csv': ['行动编号,姓名,改进行动,计划完成日期', 'AC-1,叶繁,整理货架,2025-12-01'],
  },
  {
    '7 动作节点.csv': [
      '节点编号,目标编号,动作节点,截止时间,责任人',
      'N1,g-02,月底盘点,2026-02-01,沈默',
      'N2,G-03,看板,2026-02-01,叶繁',
      'N3,Ｇ-04,询价,2026-02-01,薛宁',
    ],
    '8 答卷.csv': ['邀请编号,被评价人,评价人,周期,评价关系,提交时间', 'v1,康乐,薛宁,2026Q1,跨部门,2026-02-06'],
    '9 下期目标.csv': ['目标编号,目标名称,负责人,周期,目标值,来源行动编号', 'H-1,货架,叶繁,2026Q1,5,ac-1'],
  },
)
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)

it('joins goals, their nodes and the actions they come from whatever the case, width, dashes and blanks of their numbers', async () => {
  expect(await query("select goal, parent, gap, nodes from goal_alignment where source like '1 %' order by goal collate nocase")).toEqual([
    { goal: '周转', parent: 'G-01', gap: 'none', nodes: 1 },
    { goal: '盘点准确', parent: 'G-01', gap: 'none', nodes: 1 },
    { goal: '采购价', parent: 'G-01', gap: 'none', nodes: 1 },
  ])
  expect(await query("select origin_action_no as action from goal where goal_no = 'H-1'")).toEqual([{ action: 'AC-1' }])
})

it('knows a department with blanks, or with radicals for characters, as the one without', async () => {
  expect(await query('select name from department order by 1')).toEqual([{ name: '仓储部' }, { name: '生产部' }, { name: '采购部' }])
})

it('says how many invitations of a sheet nothing dates, where some are dated and where all are answered', async () => {
  const workspace = await imported()
  const undated = async (beginning: string) => (await saidOf(workspace, beginning)).filter((said) => said.startsWith('invited_undated'))
  expect(await undated('2')).toEqual(['invited_undated 这张表的 5 份评价邀请里，有 2 份没有写明何时发出。'])
  expect(await undated('3')).toEqual(['invited_undated 这张表的 2 份评价邀请里，有 2 份没有写明何时发出。'])
  expect(await undated('4')).toEqual([])
  // Answers of another sheet's invitations are none of their own, though their numbers are in small letters.
  expect(await undated('8')).toEqual([])
  expect(await query("select request_no, submitted_at is not null as answered from review_request where upper(request_no) = 'V1'")).toEqual(
    [{ request_no: 'V1', answered: true }],
  )
})
