import { expect, it } from 'vitest'
import { versionOf } from '../../../analytics/vocabulary/versions'

it.each<[string[], number, number, number]>([
  [['2026Q1生产部指标-修订版.xlsx'], 1, 1, 0],
  [['指标填报（更正）.xlsx', '填报'], 1, 1, 0],
  [['设备部指标 2026.xlsx', '3月（终稿）'], 2, 1, 0],
  [['Q1 KPI final_v2.xlsx'], 2, 2, 0],
  [['kpi (1).xlsx'], 0, 2, 0],
  [['kpi_backup.xlsx'], -1, 1, 0],
  [['指标.xlsx', '旧稿'], -1, 1, 0],
  [['指标 修订前.xlsx'], -1, 1, 0],
  [['MES_export_20260402.csv'], 0, 1, 20260402],
  [['指标', '更新于 2026年4月2日'], 1, 1, 20260402],
  [['花名册（截至2026-03-31）.xlsx'], 0, 1, 20260331],
  // what they are about, and no version
  [['2025年Q4最终绩效等级.xlsx'], 0, 1, 0],
  [['Final Ratings 2025.xlsx'], 0, 1, 0],
  [['household goals.xlsx'], 0, 1, 0],
  [['2026年3月指标.xlsx'], 0, 1, 0],
  [['第三版块 2026-01.xlsx'], 0, 1, 0],
])('%j', (texts, state, number, day) => {
  expect(versionOf(texts)).toEqual({ state, number, day })
})
