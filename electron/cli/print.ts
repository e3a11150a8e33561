// What people read on a terminal after a command.
import { reconciliationWords, statusWords } from '../../analytics/messages/figures'
import { formatFor } from '../../analytics/messages/format'
import { unusedWords } from '../../analytics/messages/unused-columns'
import type { MetricAnswer } from '../../analytics/metric/types'
import type { AttentionList } from '../../analytics/sources/issues/types'
import type { ImportSummary, SheetReconciliation } from '../../analytics/sources/types'
import type { Lost } from '../../analytics/workspace/journal'
import type { Restored } from '../../analytics/workspace/restore'
import type { CommandContext } from './command'
import { printPersonal } from './print-personal'
import { textTable } from './tables'

const words = {
  'zh-CN': {
    figures: ['指标', '数值', '分子', '分母', '95% 区间', '目标', '状态', '另有'],
    refused: '未导入',
    attention: (total: string) => `请看一眼的共 ${total} 项：`,
    first: (shown: number) => `，先列出 ${shown} 项`,
    same: (files: string[]) => `${files.length} 个文件与已导入的相同，没有重复导入：${files.join('、')}`,
    nothing: '没有找到可以导入的文件（.xlsx、.csv、.txt、.json 等）。请检查文件夹是否正确。',
    restored: (name: string, keptAs: string | null) => `已换回 ${name}。${keptAs ? `原文件保留为 ${keptAs}。` : ''}`,
    lost: ({ batches, rows, decisions, changes }: Lost) =>
      `工作区缺少${[batches ? ` ${batches} 次导入（约 ${rows} 行）` : '', decisions ? ` ${decisions} 条校准决定` : '', changes ? ` ${changes} 处设置或映射答复` : ''].filter(Boolean).join('和')}：旁边的日志里有，而工作区里没有。请换回较新的备份（plumbline restore），或重新导入、补上；已知晓可用 plumbline accept-loss 了结。`,
  },
  en: {
    figures: ['Metric', 'Value', 'Numerator', 'Denominator', '95% interval', 'Target', 'Status', 'Also'],
    refused: 'Not imported',
    attention: (total: string) => `To be looked at: ${total}`,
    first: (shown: number) => `, the first ${shown}`,
    same: (files: string[]) => `Same content as imported before, not imported again (${files.length}): ${files.join(', ')}`,
    nothing: 'There is no file to import (.xlsx, .csv, .txt, .json …). Check that this is the right folder.',
    restored: (name: string, keptAs: string | null) => `Put back ${name}.${keptAs ? ` What stood there is kept as ${keptAs}.` : ''}`,
    lost: ({ batches, rows, decisions, changes }: Lost) =>
      `The workspace lacks what the journal beside it knows of: ${[batches ? `${batches} import${s(batches)} (about ${rows} rows)` : '', decisions ? `${decisions} decision${s(decisions)}` : '', changes ? `${changes} change${s(changes)} of settings or answers` : ''].filter(Boolean).join(' and ')}. Go back to a newer backup (plumbline restore), or do them again; plumbline accept-loss says that you know.`,
  },
}

/** Items of each kind. */
const ATTENTION_SHOWN = 3

const s = (n: number): string => (n === 1 ? '' : 's')

export function printFigures(metrics: MetricAnswer[], { out, language }: CommandContext): void {
  const { figures } = words[language]
  const status = statusWords[language]
  const format = formatFor(language)
  const rows = metrics.map((metric) => {
    const { value, interval, beside } = format.figure(metric)
    return [
      metric.title,
      value,
      { number: format.count(metric.numerator) },
      { number: format.number(metric.denominator) },
      interval,
      format.target(metric.better, metric.target),
      status[metric.status],
      beside.join(' · '),
    ]
  })
  out.write(`${textTable(figures, rows)}\n`)
}

export function printReconciliation(lines: SheetReconciliation[], { out, language }: CommandContext): void {
  if (!lines.length) return
  const { unknown, ...head } = reconciliationWords[language]
  const { count } = formatFor(language)
  const rows = lines.map(({ file, sheet, kindName, read, accepted, attention, leftOut }) => [
    file,
    sheet,
    kindName || unknown,
    ...[read, accepted, attention, leftOut].map((rows) => ({ number: count(rows) })),
  ])
  out.write(`${textTable(Object.values(head), rows)}\n`)
  printUnused(lines, { out, language })
}

function printUnused(lines: SheetReconciliation[], { out, language }: Pick<CommandContext, 'out' | 'language'>): void {
  const { total, between } = unusedWords[language]
  const { count } = formatFor(language)
  const sheets = lines.filter(({ unusedColumns }) => unusedColumns.length)
  if (!sheets.length) return
  out.write(`${total(count(sheets.reduce((sum, { unusedColumns }) => sum + unusedColumns.length, 0)), count(sheets.length))}\n`)
  const rows = sheets.map(({ file, sheet, unusedColumns }) => [file, sheet, unusedColumns.map(({ header }) => header).join(between)])
  const { file, sheet } = reconciliationWords[language]
  out.write(`${textTable([file, sheet, ''], rows)}\n`)
}

type Reader = Pick<CommandContext, 'err' | 'language'>

export function printRefused(refused: { file: string; message: string; advice: string }[], { err, language }: Reader): void {
  for (const { message, advice } of refused) err.line(`${words[language].refused}: ${message} ${advice}`)
}

/** What became of the files besides the row reconciliation: those known already, those refused, or that there were none. */
export function printOutcome({ skippedSame, refused, files, personal }: ImportSummary, { err, language }: CommandContext): void {
  if (skippedSame.length) err.line(words[language].same(skippedSame))
  printRefused(refused, { err, language })
  printPersonal(personal, { err, language })
  if (!files && !skippedSame.length && !refused.length) printNothing({ err, language })
}

export function printNothing({ err, language }: Reader): void {
  err.line(words[language].nothing)
}

/** What waits, kind by kind: how many, and the first of them with their cells and what to do about it. */
export function printAttention({ items, total, byCode }: AttentionList, { err, language }: CommandContext): void {
  if (!total) return
  const format = formatFor(language)
  err.line(words[language].attention(format.count(total)))
  for (const { code, label, count } of byCode) {
    const shown = items.filter((item) => item.code === code).slice(0, ATTENTION_SHOWN)
    err.line(`${label} ${format.count(count)}${shown.length < count ? words[language].first(shown.length) : ''}`)
    for (const { cell, file, sheet, message, advice } of shown) {
      const place = cell ? format.address(cell.where) : [file, sheet].filter(Boolean).join(' › ')
      err.line(`  ${place}: ${message} ${advice}`)
    }
  }
}

export function printRestored({ backup, keptAs }: Restored, { out, language }: CommandContext): void {
  out.line(words[language].restored(backup.name, keptAs))
}

export function printLost(lost: Lost, { err, language }: CommandContext): void {
  err.line(words[language].lost(lost))
}
