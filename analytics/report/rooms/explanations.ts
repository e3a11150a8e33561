// How each figure is computed: its words, the settings that govern it, its sheets, and its statement.
import type { MetricExplanation } from '../../metric/types'
import type { Block, Origin, TableBlock } from '../document/blocks'
import type { RoomBlocks, Said } from '../document/document'
import { ofMetrics } from '../document/origin'

export const explanationBlocks: RoomBlocks = (answers, said) => {
  const { explanations } = answers
  const from = ofMetrics(
    answers,
    explanations.map(({ id }) => id),
  )
  return [
    { kind: 'heading', level: 2, text: said.words.sections.explanations, newPage: true, from },
    ...explanations.flatMap((explanation) => explained(explanation, ofMetrics(answers, [explanation.id]), said)),
  ]
}

function explained(explanation: MetricExplanation, from: Origin, said: Said): Block[] {
  const { title, words, sql, file, settings, sources } = explanation
  return [
    { kind: 'heading', level: 3, text: title, folds: true, from },
    { kind: 'text', look: 'plain', texts: [words], from },
    ...(settings.length ? [settingTable(explanation, from, said)] : []),
    ...(sources.length ? [sourceTable(explanation, from, said)] : []),
    { kind: 'text', look: 'note', texts: [`${said.words.how} · ${file}`], from },
    { kind: 'text', look: 'code', texts: [sql], from },
  ]
}

function settingTable({ settings }: MetricExplanation, from: Origin, { words: { columns }, format }: Said): TableBlock {
  const heads = [{ title: columns.setting }, { title: columns.inForce, right: true }, { title: columns.standard, right: true }]
  const rows = settings.map(({ meaning, value, default: standard, unit }) => [
    { text: meaning },
    { text: format.setting(value, unit) },
    { text: format.setting(standard, unit) },
  ])
  return { kind: 'table', columns: heads, rows, from }
}

function sourceTable({ sources }: MetricExplanation, from: Origin, { words, format }: Said): TableBlock {
  return {
    kind: 'table',
    columns: [{ title: words.from }, { title: words.columns.rows, right: true }],
    rows: sources.map(({ address, rows }) => [
      { text: address, isAddress: true },
      { text: format.count(rows), value: rows, unit: 'count' },
    ]),
    from,
  }
}
