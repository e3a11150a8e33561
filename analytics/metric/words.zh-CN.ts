import type { MetricWords } from './words.types'

/** Words of figures that do not stand in the headers of the `.sql` files. */
export const metricsZhCN: MetricWords = {
  slice: {
    whole: '全公司',
    cycle: (cycle) => `${cycle} 周期`,
    department: (path) => `${path}（含下级）`,
    unknownDepartment: '未知部门',
    roleFamily: (family) => `${family} 序列`,
    month: (month) => `${month.slice(0, 4)} 年 ${Number(month.slice(5, 7))} 月`,
    source: (source) => `来源：${source}`,
    joint: '，',
  },
  values: {
    agrees: '相符',
    over: '多报',
    under: '少报',
    orphan_unbound: '未承接且未绑定',
    paired: '两边都有',
    reported_only: '只有填报',
    system_only: '只有系统',
    no_system_source: '无系统来源',
    goal: '目标',
    review: '评分',
    explicit: '目标写明',
    confirmed: '人工确认',
    suggested: '待确认',
    none: '无',
    yes: '是',
    no: '否',
    open: '未完成',
    late: '逾期完成',
    not_accepted: '完成未验收',
    fulfilled: '按期兑现',
    orphan: '未承接到公司目标',
    unbound: '未绑定动作节点',
  },
}
