// What people read on a terminal after a command.
import type { MetricAnswer } from '../../analytics/metric/types'
import type { SheetLedger } from '../../analytics/workspace/types'
import type { CommandContext } from './command'
import { textTable } from './tables'

const words = {
  'zh-CN': {
    figures: ['指标', '数值', '分子', '分母', '95% 区间', '目标', '状态'],
    ledger: ['文件', '工作表', '表的类型', '行', '采用', '待处理', '未采用'],
    status: { met: '达标', undecided: '未定', missed: '未达标', no_data: '无数据', withheld: '已隐去' },
    unknown: '未识别',
    refused: '未导入',
  },
  en: {
    figures: ['Metric', 'Value', 'Numerator', 'Denominator', '95% interval', 'Target', 'Status'],
    ledger: ['File', 'Sheet', 'Kind of sheet', 'Rows', 'Accepted', 'Attention', 'Left out'],
    status: { met: 'met', undecided: 'undecided', missed: 'missed', no_data: 'no data', withheld: 'withheld' },
    unknown: 'not recognised',
    refused: 'Not imported',
  },
}

const percent = (value: number | null): string => (value === null ? '—' : `${(value * 100).toFixed(1)} %`)

export function printFigures(metrics: MetricAnswer[], { out, language }: CommandContext): void {
  const { figures, status } = words[language]
  const rows = metrics.map((metric) => [
    metric.title,
    percent(metric.value),
    metric.numerator,
    metric.denominator,
    metric.ci95 ? `${(metric.ci95[0] * 100).toFixed(1)}–${(metric.ci95[1] * 100).toFixed(1)}` : '',
    metric.target === null ? '' : `${metric.better === 'higher' ? '≥' : '≤'} ${(metric.target * 100).toFixed(0)} %`,
    status[metric.status],
  ])
  out.write(`${textTable(figures, rows)}\n`)
}

export function printLedger(lines: SheetLedger[], { out, language }: CommandContext): void {
  const { ledger, unknown } = words[language]
  const rows = lines.map((line) => [
    line.file,
    line.sheet,
    line.kindName || unknown,
    line.read,
    line.accepted,
    line.attention,
    line.leftOut,
  ])
  out.write(`${textTable(ledger, rows)}\n`)
}

export function printRefused(refused: { file: string; message: string; advice: string }[], { err, language }: CommandContext): void {
  for (const { message, advice } of refused) err.write(`${words[language].refused}: ${message} ${advice}\n`)
}
