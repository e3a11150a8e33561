import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Workspace } from '../../../../analytics/workspace/open'
import { freshWorkspace } from '../../../support/open-workspace'

let workspace: Workspace
beforeAll(async () => {
  workspace = await freshWorkspace()
})
afterAll(() => workspace.close())

async function codesOf(macro: string, texts: readonly string[]): Promise<Record<string, string | null>> {
  const rows = await workspace.db.all<{ text: string; code: string | null }>(
    `select text, ${macro}_code(text) as code from (select unnest($texts::json::varchar[]) as text)`,
    { texts: JSON.stringify(texts) },
  )
  return Object.fromEntries(rows.map(({ text, code }) => [text, code]))
}
const all = (texts: readonly string[], code: string | null) => Object.fromEntries(texts.map((text) => [text, code]))

describe('which way a measure is good', () => {
  it.each([
    [
      'down',
      [
        'Lower is better',
        '越低越好',
        '越小越优',
        '越少越好',
        '逆向指标',
        '负向指标',
        '反向',
        '↓',
        'Decrease',
        'Minimize',
        'minimise',
        'lower_is_better',
        'LOWER',
        '望小',
        '下降',
        '成本型',
        'Smaller-the-better',
        '（越低越好）',
        '不高于',
      ],
    ],
    [
      'up',
      [
        'Higher is better',
        '越高越好',
        '越大越優',
        '正向',
        '正向指标',
        '↑',
        'Increase',
        'Maximize',
        'higher_is_better',
        'UP',
        '望大',
        '提升',
        'Larger the better',
        '不低于',
      ],
    ],
    ['range', ['Range', '区间', '越接近目标越好', 'Nominal is best', '望目', 'within range']],
    [null, ['看情况', 'N.A.?', '越快越好', '其他', 'Yes', '1']],
  ] as const)('%s', async (code, texts) => {
    expect(await codesOf('direction', texts)).toEqual(all(texts, code))
  })
})

describe('who rates', () => {
  it.each([
    [
      'MANAGER',
      [
        '上级',
        '直属上级',
        '直接主管',
        'Manager',
        'Line Manager',
        'Reporting Manager',
        'Supervisor',
        '上级评下级',
        '部门负责人',
        'Direct Manager',
        'reports to',
      ],
    ],
    ['DOTTED', ['虚线上级', 'Dotted-line Manager', 'Matrix Manager', '矩阵主管', 'dotted line', 'Functional Manager', '项目经理']],
    [
      'SKIP',
      ['隔级上级', '跨级主管', 'Skip-level Manager', 'Skip Level', '间接上级', "Manager's Manager", '二级主管', '2nd Level Manager'],
    ],
    ['UPWARD', ['下级', '直属下级', '下属', 'Direct Report', 'Subordinate', 'Upward', '下级评上级', 'Team Member']],
    ['PEER', ['同事', '平级', '同級', 'Peer', 'Colleague', 'Co-worker', '同部门同事']],
    ['CROSS_DEPT', ['跨部门', '跨部门协作', 'Cross-functional', '内部客户', 'Stakeholder', '协作方', 'Cross Department Peer']],
    ['SELF', ['自评', '本人', 'Self', 'Self-review', '自我评价']],
    ['EXTERNAL', ['客户', 'Customer', '供应商', 'External']],
    [null, ['HRBP', '评审委员会', '360', 'A', '其他']],
  ] as const)('%s', async (code, texts) => {
    expect(await codesOf('relation', texts)).toEqual(all(texts, code))
  })
})

describe('whether a record counts', () => {
  it.each([
    [
      'void',
      [
        '作废',
        '已作废',
        '已取消',
        'Cancelled',
        'canceled',
        '已撤销',
        '撤回',
        'Voided',
        'Draft',
        '草稿',
        '已删除',
        '无效',
        "Won't Fix",
        'Duplicate',
        'Withdrawn',
        '取消（重复提交）',
      ],
    ],
    [
      'live',
      [
        '已完成',
        '未完成',
        '处理中',
        'Done',
        'Closed',
        'In Progress',
        '待验收',
        'Open',
        '未取消',
        '已关闭',
        'Resolved',
        '审批通过',
        '正常',
        'On Track',
        'To Do',
        '未开始',
        '不合格品已处理',
      ],
    ],
    [
      'unsure',
      [
        ...['已驳回', 'Rejected', '暂停', 'On Hold', '已终止', '退回修改', '未提交'],
        // The word in them says that it counts, what stands before it that it may not.
        ...['不予受理', '不计入', '非正常', '未生效', 'Unapproved', 'Not accepted', 'Invalidated', '测试'],
      ],
    ],
    ['unknown', ['未知', '状态不明', 'Unknown']],
    [null, ['甲', 'X7', '其他']],
  ] as const)('%s', async (code, texts) => {
    expect(await codesOf('status', texts)).toEqual(all(texts, code))
  })
})
