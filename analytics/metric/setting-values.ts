// The settings a metric's file reads, as a relation of one row made from its header; on another engine the same row is handed in.
import type { MetricDefinition } from './definition'
import settingValuesSql from './setting_values.sql'
import { filled } from './slice'

/** All but the target, which the figure is compared with afterwards, and the weights of an index, which the view of its scores has used. */
export function settingsRead(metric: MetricDefinition): string[] {
  const weights = metric.shape === 'index' ? metric.parts.map(({ weight }) => weight) : []
  return metric.settings.filter((key) => key !== metric.target && !weights.includes(key))
}

/** `lag.limit_days` is the column `lag_limit_days`. */
export const settingColumn = (key: string): string => key.replaceAll('.', '_')

/** None where the file reads no setting. */
export function settingsView(metric: MetricDefinition): { name: string; sql: string }[] {
  const columns = settingsRead(metric).map(
    (key) => `max(case when key = '${key}' then try_cast(value as double) end) as ${settingColumn(key)}`,
  )
  return columns.length ? [{ name: `${metric.id}_setting`, sql: filled(settingValuesSql, { columns: columns.join(', ') }) }] : []
}
