// Names put together of who or what and of what is said of it: of what systems and departments make of such words, other than the dictionary's first ones.
import type { HeaderCase } from './headers'

const twice = (row: string): string[][] => {
  const cells = row.split('|')
  return [cells, cells.map((text) => text.replace('林一', '赵三').replace(/^([A-Z])1$/, '$12'))]
}

export const compoundCases: HeaderCase[] = [
  {
    name: 'who rates whom, in other words',
    columns: [
      '被考评者=reviewee_name',
      '测评者=reviewer_name',
      '考评期间=cycle',
      '评审得分=score',
      '满分=score_max',
      '评分人身份=relation',
      '填表日期=submitted_at',
    ],
    rows: twice('林一|王二|2026Q1|4|5|上级|2026-02-03'),
    kind: 'review',
  },
  {
    name: 'the same in English',
    columns: [
      'Person Assessed=reviewee_name',
      'Assessed By=reviewer_name',
      'Evaluation Period=cycle',
      'Marks Awarded=score',
      'Out Of=score_max',
      'Evaluator Category=relation',
    ],
    rows: twice('林一|王二|2026Q1|4|5|Manager'),
    kind: 'review',
  },
  {
    name: 'what was agreed in a talk',
    columns: [
      '姓名=employee_name',
      '约谈日期=talk_date',
      '提升举措=action',
      '交付成果物=deliverable',
      '承诺完成日期=due_date',
      '验收人员=acceptor_name',
    ],
    rows: twice('林一|2026-01-05|每周跟线一次|跟线记录|2026-02-05|王二'),
    kind: 'action_item',
  },
  {
    name: 'goals of a quarter',
    columns: [
      '目标编号=goal_no',
      '重点任务=title',
      'KPI责任人=owner_name',
      '周期=cycle',
      '本季目标=target',
      '本季实际=actual',
      '指标完成度=progress',
      'Expected Completion=due_date',
    ],
    rows: twice('G1|降低返工|林一|2026Q1|20|12|60%|2026-03-31'),
    kind: 'goal',
  },
  {
    name: 'an examination after a course',
    columns: ['姓名=employee_name', '学习主题=course', '学时=hours', '结训日=completed_at', '实操成绩=score', '考试是否合格=passed'],
    rows: twice('林一|登高作业|4|2026-01-20|88|是'),
    kind: 'learning_record',
  },
  {
    name: 'records of a shop floor',
    columns: [
      '任务号=record_no',
      '操作工=employee_name',
      '加工开始时刻=at_start',
      '结单日期=at_end',
      'Conforming Qty=good_qty',
      'Rejected Qty=bad_qty',
      '工时=hours',
    ],
    rows: twice('W1|林一|2026-01-05 08:00|2026-01-05 12:00|40|2|4'),
    kind: 'work_record',
  },
  {
    name: 'a roster with a log-in name',
    columns: [
      '人事编码=employee_no',
      '人员名称=employee_name',
      '部门=department',
      '职等名称=job_level',
      '入职日期=hire_date',
      '直属上司=manager_name',
      '聘用方式=worker_type',
      '常驻地=location',
      '职务族=job_family',
      '登录账号=other_no',
    ],
    rows: twice('A1|林一|甲部|P5|2020-01-01|王二|全职|苏州|技术|lin.y'),
    kind: 'employee',
  },
  {
    name: 'praise and its follow-up',
    columns: ['反馈人=giver_name', '受反馈人=receiver_name', '反馈时间=at', '表扬正文=text', '跟进完成日期=closed_at'],
    rows: twice('林一|王二|2026-01-05|交接讲得很清楚，少走了两趟|2026-01-09'),
    kind: 'feedback',
  },
]
