import type { Output } from '../../../electron/contract/contract'

const stages = ['官网提交', '销售初筛', '方案沟通', '合同评审']
export const latency: Output<'attribution.latency'> = {
  withheld: [],
  steps: [],
  smallGroup: 5,
  elsewhere: null,
  cells: stages.flatMap((stage, stageIndex) =>
    Array.from({ length: 12 }, (_, week) => {
      const medianHours = Math.abs(Math.sin(week * 1.7 + stageIndex * 2.1)) * [2.4, 6, 9, 13][stageIndex] + 0.3
      const day = new Date(Date.UTC(2026, 0, 5 + week * 7)).toISOString().slice(0, 10)
      const colour = medianHours <= 2 ? ('green' as const) : medianHours <= 8 ? ('yellow' as const) : ('red' as const)
      return {
        flow: '线索全生命周期',
        stage,
        stageNo: stageIndex,
        week: day,
        n: 12 + week,
        medianHours,
        p90Hours: medianHours * 1.8,
        shareRed: medianHours / 20,
        colour,
      }
    }),
  ),
  flows: ['线索全生命周期'],
  limits: { green: 2, red: 8 },
  problems: [
    { code: 'missing_stamp', count: 7 },
    { code: 'negative', count: 2 },
  ],
}
