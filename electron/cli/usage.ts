import type { Language } from '../../analytics/messages/types'

/** What the system's reader of options calls wrong, as a sentence about the option or argument. */
type Wrong = 'ERR_PARSE_ARGS_UNKNOWN_OPTION' | 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' | 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL'
const wrongOptions: Record<Language, Record<Wrong, (what: string) => string>> = {
  'zh-CN': {
    ERR_PARSE_ARGS_UNKNOWN_OPTION: (option) => `没有选项 ${option}。`,
    ERR_PARSE_ARGS_INVALID_OPTION_VALUE: (option) => `选项 ${option} 缺少值，或不该有值。`,
    ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: (argument) => `多出了 ${argument}。`,
  },
  en: {
    ERR_PARSE_ARGS_UNKNOWN_OPTION: (option) => `there is no option ${option}.`,
    ERR_PARSE_ARGS_INVALID_OPTION_VALUE: (option) => `the option ${option} lacks its value, or takes none.`,
    ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: (argument) => `${argument} is one argument too many.`,
  },
}

/** What is wrong with the options; null for an error that is not about them. */
export function wrongOption(error: unknown, language: Language): string | null {
  const { code, message } = error as NodeJS.ErrnoException
  const word = wrongOptions[language][code as Wrong]
  // The system quotes what it means: '--out <value>', '-w, --workspace <value>'.
  const quoted = /'(.*?)'/s.exec(message)?.[1] ?? ''
  return word ? word(quoted.replace(/ <value>$/, '')) : null
}

/** Before what is missing or not understood. */
export const badUsage: Record<Language, string> = { 'zh-CN': '缺少，或不认识：', en: 'missing or not understood: ' }

export const usage: Record<Language, string> = {
  'zh-CN': `用法：plumbline <命令>

  sample DIR [--size small|plant|group] [--seed N]        生成示例公司的杂乱文件
  diagnose <文件或文件夹 …> --out DIR [--cycle 周期]        一次性诊断：导入全部，计算全部指标，写出报告
           [--mask] [--lang zh-CN|en] [--formats json,html] [--keep-personal COLUMNS] [--encoding big5] [--password-file FILE] [--strict] [--force] [--json]
           周期：2026-01 · 2026Q1 · 2026H1 · 2026 · FY2026Q1 · FY2026H1 · FY2026；不写则以文件为准
           --mask：姓名以编号代替，不带任何单元格文字；--force：取代同名的其他文件
  import <文件或文件夹 …> -w FILE [--cycle 周期]            导入到工作区
         [--map MAPPING.yaml] [--answers ANSWERS.yaml] [--keep-personal 手机号,身份证号] [--encoding big5] [--password-file FILE] [--dry-run] [--strict] [--json]
         --answers：待回答的问题写入这个文件；填好后再运行一次，就照答复读取。与 --dry-run 同用则不存储
         --password-file：其第一行是有密码的工作簿的密码，逐个尝试，不存储
         --encoding：无法识别编码的文本文件按它读取（big5、shift_jis、euc-kr、windows-1252 …），并为同名文件记住
         身份证号、电话、银行账户、住址、薪酬等列默认不存储；--keep-personal 按列名保留
  remove -w FILE NAME [--dry-run] [--json]                移除已导入的一个文件及由它得出的一切；再次导入即恢复
         --dry-run：只说会少多少行、哪些指标不再有数据或重新计算
  metrics -w FILE [--json] [--mask] [--slice cycle=…,department=…,month=…]   工作区的指标
  verify -w FILE [--json]                                 完整性检查
  sql -w FILE "select …" [--json | --csv | --arrow]       只读查询
  backup -w FILE [--list] [--json]                        备份工作区，或列出备份
  restore -w FILE [--from NAME] [--json]                  换回最近一份完好的备份；原文件会保留
  accept-loss -w FILE                                     已知晓日志所记的缺失，不再提示

退出码：0 完成 · 1 用法错误 · 2 输入被拒绝 · 3 完成但有行待处理（仅 --strict）· 4 已取消 · 5 内部错误
`,
  en: `Usage: plumbline <command>

  sample DIR [--size small|plant|group] [--seed N]        write the sample company's messy files
  diagnose <file or folder …> --out DIR [--cycle CYCLE]   one-off diagnosis: import all, compute all metrics, write the report
           [--mask] [--lang zh-CN|en] [--formats json,html] [--keep-personal COLUMNS] [--encoding big5] [--password-file FILE] [--strict] [--force] [--json]
           CYCLE: 2026-01, 2026Q1, 2026H1, 2026, FY2026Q1, FY2026H1 or FY2026; left out, the files say it
           --mask: codes for names, and no text of a cell; --force: in the place of other files of that name
  import <file or folder …> -w FILE [--cycle CYCLE]       import into a workspace
         [--map MAPPING.yaml] [--answers ANSWERS.yaml] [--keep-personal 'Mobile,National ID'] [--encoding big5] [--password-file FILE] [--dry-run] [--strict] [--json]
         --answers: open questions are written into this file, and what was filled in is read; with --dry-run nothing is stored
         --password-file: its first line is the password of workbooks that have one, tried for each, never stored
         --encoding: of text files that do not tell theirs (big5, shift_jis, euc-kr, windows-1252 …), remembered for files of that name
         columns of identity numbers, phones, bank accounts, addresses, pay and the like are not stored; --keep-personal keeps them by name
  remove -w FILE NAME [--dry-run] [--json]                take an imported file out, with all that was loaded from it; importing it again brings it back
         --dry-run: say only how many rows go, and which figures go or are computed anew
  metrics -w FILE [--json] [--mask] [--slice cycle=…,department=…,month=…]   figures of a workspace
  verify -w FILE [--json]                                 integrity check
  sql -w FILE "select …" [--json | --csv | --arrow]       read-only query
  backup -w FILE [--list] [--json]                        make a backup of the workspace, or list them
  restore -w FILE [--from NAME] [--json]                  put back the newest whole backup; the file that stood there is kept
  accept-loss -w FILE                                     say that a loss the journal tells of is known

Exit codes: 0 done · 1 bad usage · 2 input refused · 3 done but rows need attention (only with --strict) · 4 cancelled · 5 internal
`,
}

/** The lines of one command. */
export function usageOf(command: string, language: Language): string {
  const [head, , ...lines] = usage[language].split('\n')
  const first = lines.findIndex((line) => line.startsWith(`  ${command} `))
  const next = lines.findIndex((line, at) => at > first && !/^ {3}/.test(line))
  return `${head.replace(/<.*>/, '').trimEnd()}\n\n${lines.slice(first, next).join('\n')}\n`
}
