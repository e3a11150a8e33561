// Lines of one question: `How much do you agree? (1 = not at all) - My workload is manageable` is what was asked there, `… - Group` sums up what was answered.
import type { Column } from './columns'

const line = /^(.+[?？:：)）.])\s+[-–—]\s+(\S.*)$/s
const summed = /^(?:nps[ _-]*)?group$/i
const groupOf = /^(?:promoter|passive|neutral|detractor|推荐者|中立者|被动者|贬损者|批评者)s?$/i

const parts = (column: Column): RegExpExecArray | null => line.exec((column.levels.at(-1) ?? '').normalize('NFKC').trim())

/** What a line asks, where several columns are lines of its question and no other question has the same. */
export function lineOf(column: Column, columns: Column[]): string | undefined {
  const found = parts(column)
  if (!found) return undefined
  const lines = columns.map(parts).filter((other) => other !== null)
  const [, question, line] = found
  return lines.filter((other) => other[1] === question).length > 1 && lines.filter((other) => other[2] === line).length === 1
    ? line
    : undefined
}

/** Promoter, Passive and Detractor beside the figures they were made of. */
export function isGroupOfAnswers(column: Column): boolean {
  const found = parts(column)
  return !!found && summed.test(found[2]) && column.values.every((text) => !text?.trim() || groupOf.test(text.trim()))
}
