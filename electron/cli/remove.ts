// Takes an imported file out of a workspace.
import { parseArgs } from 'node:util'
import { formatFor } from '../../analytics/messages/format'
import type { Language } from '../../analytics/messages/types'
import { fileAtStake } from '../../analytics/sources/import/at-stake'
import { fileNamed, removeFile } from '../../analytics/sources/import/remove-file'
import type { FileAtStake } from '../../analytics/sources/types'
import { type Command, type CommandContext, exitCodes, UsageError } from './command'
import { withWorkspace } from './workspace'

interface Words {
  would: (file: string, sheets: string, rows: string, accepted: string) => string
  done: Words['would']
  gone: (titles: string[]) => string
  changed: (titles: string[]) => string
}
const words: Record<Language, Words> = {
  'zh-CN': {
    would: (file, sheets, rows, accepted) => `移除 ${file} 会去掉 ${sheets} 张表、${rows} 行（在用 ${accepted} 行）。`,
    done: (file, sheets, rows, accepted) =>
      `已移除 ${file}：${sheets} 张表、${rows} 行（在用 ${accepted} 行）及由它们得出的一切。再次导入这个文件即恢复。`,
    gone: (titles) => `不再有数据的指标：${titles.join('、')}。`,
    changed: (titles) => `重新计算的指标：${titles.join('、')}。`,
  },
  en: {
    would: (file, sheets, rows, accepted) =>
      `Removing ${file} would take out ${rows} rows of ${sheets} sheets (${accepted} of them in use).`,
    done: (file, sheets, rows, accepted) =>
      `Removed ${file}: ${rows} rows of ${sheets} sheets (${accepted} of them in use), and all that was loaded from them. Importing it again brings it back.`,
    gone: (titles) => `Figures without data then: ${titles.join(', ')}.`,
    changed: (titles) => `Figures computed anew: ${titles.join(', ')}.`,
  },
}

/** Removes the file of that name; `--dry-run` says what would go and leaves it. */
export const remove: Command = async (args, context) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      workspace: { type: 'string', short: 'w' },
      'dry-run': { type: 'boolean' },
      json: { type: 'boolean' },
      lang: { type: 'string' },
    },
  })
  if (positionals.length !== 1) throw new UsageError('NAME')
  const dry = values['dry-run'] ?? false
  return withWorkspace(values.workspace, { readOnly: dry }, context, async (workspace) => {
    const fileId = await fileNamed(workspace.db, positionals[0])
    const atStake = await fileAtStake(workspace.db, fileId, context.language)
    if (!dry) await removeFile(workspace, fileId, { signal: context.signal })
    if (values.json) context.out.json(`${JSON.stringify({ ...atStake, removed: !dry }, null, 2)}\n`)
    else print(atStake, dry ? 'would' : 'done', context)
    return exitCodes.done
  })
}

function print(
  { file, sheets, rows, accepted, gone, changed }: FileAtStake,
  form: 'would' | 'done',
  { out, language }: CommandContext,
): void {
  const { count } = formatFor(language)
  const text = words[language]
  out.line(text[form](file, count(sheets), count(rows), count(accepted)))
  if (gone.length) out.line(text.gone(gone))
  if (changed.length) out.line(text.changed(changed))
}
