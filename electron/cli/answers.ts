// `import --answers FILE`: the answers in the file are given, and the questions that are open after that are written into it.
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { type OpenQuestions, openQuestions } from '../../analytics/sources/ask/open-questions'
import { setCycle } from '../../analytics/sources/ask/set-cycle'
import type { ImportOptions } from '../../analytics/sources/import/options'
import { attentionList } from '../../analytics/sources/issues/attention'
import { rowReconciliation } from '../../analytics/sources/reconcile/row-reconciliation'
import type { ImportSummary } from '../../analytics/sources/types'
import type { Workspace } from '../../analytics/workspace/open'
import type { StatedEncoding } from '../../importers/source/types'
import { readAnswers, type WrittenAnswers } from './answer-file'
import { applyAnswers } from './apply-answers'
import { type CommandContext, exitCodes } from './command'
import { printAttention, printOutcome, printReconciliation } from './print'
import { importInto, withTemporaryWorkspace } from './workspace'
import { writeAnswers } from './write-answers'

const words = {
  'zh-CN': {
    given: (answers: number) => `已照答复文件重新读取 ${answers} 处。`,
    none: '没有待回答的问题。',
    written: (questions: number, file: string) => `${questions} 个问题写入 ${file}。填好后再运行一次同样的命令。`,
    open: (questions: number, file: string) => `${file} 里还有 ${questions} 个问题没有回答。`,
  },
  en: {
    given: (answers: number) => `Read anew after ${answers} of the answers.`,
    none: 'No question is open.',
    written: (questions: number, file: string) =>
      `Questions written to ${file}: ${questions}. Fill them in and run the same command again.`,
    open: (questions: number, file: string) => `Questions in ${file} that are still open: ${questions}.`,
  },
}

export interface AnswersFile {
  path: string
  /** Null: there is no such file yet. */
  written: WrittenAnswers | null
}

/** @throws what `readAnswers` throws */
export const answersAt = (path: string): AnswersFile => ({ path, written: existsSync(path) ? readAnswers(path) : null })

/** Gives what is answered and answers what is open after it. */
export async function settle(workspace: Workspace, { written }: AnswersFile, context: CommandContext): Promise<OpenQuestions> {
  const given = written ? await applyAnswers(workspace, written, context) : 0
  if (given) context.err.line(words[context.language].given(given))
  return openQuestions(workspace.db, context.language)
}

/** @throws the system's error where the file cannot be written */
export function printAsked({ path }: AnswersFile, asked: OpenQuestions, { err, language }: CommandContext): void {
  const count = asked.sheets.length + asked.columns.length
  const [text, file] = [words[language], basename(path)]
  const added = count ? writeAnswers(path, asked, language) : 0
  if (!count) err.line(text.none)
  if (added) err.line(text.written(added, file))
  if (count > added) err.line(text.open(count - added, file))
}

/** Answers change rows of this and of earlier imports: what is counted is the workspace then. */
export async function countedAnew({ db }: Workspace, summary: ImportSummary, { language }: CommandContext): Promise<ImportSummary> {
  const counted = { ...summary, read: 0, accepted: 0, attention: 0, leftOut: 0 }
  for (const line of await rowReconciliation(db, language))
    for (const key of ['read', 'accepted', 'attention', 'leftOut'] as const) counted[key] += line[key]
  return counted
}

type Said = Pick<ImportOptions, 'mappings' | 'keep'> & { encoding?: StatedEncoding; passwords: string[]; cycle: string }

/** The whole import with its answers, in memory: what would come in, what would wait, what is asked. */
export async function dryAnswers(paths: string[], said: Said, answers: AnswersFile, context: CommandContext): Promise<number> {
  const { cycle, ...options } = said
  return withTemporaryWorkspace(context, async (workspace) => {
    if (cycle) await setCycle(workspace, cycle, context.language, context.now())
    const summary = await importInto(workspace, paths, options, context)
    const asked = await settle(workspace, answers, context)
    printReconciliation(await rowReconciliation(workspace.db, context.language), context)
    printAttention(await attentionList(workspace.db, { offset: 0, limit: 1000 }, context.language), context)
    printOutcome(summary, context)
    printAsked(answers, asked, context)
    return summary.batchId === null ? exitCodes.refused : exitCodes.done
  })
}
