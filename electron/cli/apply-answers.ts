// Written answers, given as a person gives them in the window: each is for its sheet and all others of the template, and is kept.
import { columnLetters } from '../../analytics/metric/address'
import { overrideParse, overrideWords } from '../../analytics/sources/ask/parse-override'
import { answerSheet } from '../../analytics/sources/ask/sheet-answer'
import { settledColumns, sheetAtHand } from '../../analytics/sources/ask/sheet-question'
import { isPlanned } from '../../analytics/sources/load/load'
import { currentSheets } from '../../analytics/sources/load/plan-store'
import type { LoadSheet } from '../../analytics/sources/load/types'
import { applyAnswer } from '../../analytics/sources/mapping/answer'
import { isMeaning } from '../../analytics/sources/mapping/stated-readings'
import type { MappingAnswer } from '../../analytics/sources/mapping/types'
import type { Workspace } from '../../analytics/workspace/open'
import { ImportError } from '../../importers/source/errors'
import type { WrittenAnswers } from './answer-file'
import type { CommandContext } from './command'

/**
 * How many answers changed something; those that hold already change nothing.
 * @throws ImportError `mapping_unused` for a sheet there is none of, `mapping_incomplete` for one that still lacks something, with the line
 */
export async function applyAnswers(workspace: Workspace, answers: WrittenAnswers, context: CommandContext): Promise<number> {
  const { signal, now } = context
  let given = 0
  for (const { file, sheet, line, answer } of answers.sheets) {
    const plan = await planOf(workspace, answers.file, { file, sheet, line })
    if (isSettled(plan, answer)) continue
    await requireComplete(workspace, answer, plan, { file: answers.file, line })
    await answerSheet(workspace, { sheetId: plan.sheetId, answer }, now(), { signal })
    given++
  }
  for (const { file, sheet, line, column, as, words } of answers.columns) {
    const plan = await planOf(workspace, answers.file, { file, sheet, line })
    if (!isPlanned(plan)) continue
    const { sheetId } = plan
    const said = plan.mapping.readings.filter((known) => known.column === column)
    const isNew = as !== null && !said.some((known) => !isMeaning(known) && known.reading === as)
    const fresh = words.filter(({ word, means }) => !said.some((known) => isMeaning(known) && known.word === word && known.means === means))
    if (isNew) await overrideParse(workspace, { sheetId, column, as }, now(), { signal })
    if (fresh.length) await overrideWords(workspace, { sheetId, column, words: fresh }, now(), { signal })
    if (isNew || fresh.length) given++
  }
  return given
}

async function planOf(
  { db }: Workspace,
  written: string,
  { file, sheet, line }: { file: string; sheet: string; line: number },
): Promise<LoadSheet> {
  const plan = (await currentSheets(db)).find(({ fileName, sheetName }) => fileName === file && sheetName === sheet)
  if (!plan) throw new ImportError('mapping_unused', { file: written, row: line, facts: { line, entry: `${file} › ${sheet}` } })
  return plan
}

/** Read just so already: as it was recognised, or because the same answers were given before. */
function isSettled(plan: LoadSheet, { kind, headerRow, columns, constants }: MappingAnswer): boolean {
  const read = settledColumns(plan)
  if (!read || !isPlanned(plan) || plan.mapping.kind !== kind) return false
  const inOrder = [...columns].sort((a, b) => a.column - b.column)
  const sameHeader = headerRow === null || headerRow === (plan.layout.headerRows[0] ?? 0)
  const sameConstants = Object.entries(constants).every(([field, value]) => plan.mapping.constants[field] === value)
  return sameHeader && sameConstants && JSON.stringify(read) === JSON.stringify(inOrder)
}

async function requireComplete(
  { db }: Workspace,
  answer: MappingAnswer,
  plan: LoadSheet,
  written: { file: string; line: number },
): Promise<void> {
  const { grid, names } = await sheetAtHand(db, plan.sheetId)
  const understood = applyAnswer({ ...answer, readings: [] }, plan.layout, grid, names)
  if (understood && !understood.missing.length) return
  const { file, line } = written
  const columns = (understood?.layout ?? plan.layout)?.columns ?? []
  throw new ImportError('mapping_incomplete', {
    file,
    row: line,
    facts: {
      line,
      source: plan.fileName,
      sheet: plan.sheetName,
      entry: understood ? understood.missing.map((group) => group.join(' / ')).join('、') : 'headerRow',
      choices: columns.map(({ column, header }) => `${columnLetters(column)} ${header}`).join('、'),
    },
  })
}
