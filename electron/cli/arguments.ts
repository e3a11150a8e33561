// What options may say, checked once at the door.
import { cycleForms, cycleOfId } from '../../analytics/cycle/cycle'
import type { Mask } from '../../analytics/masking/mask'
import type { Language } from '../../analytics/messages/types'
import type { Slice } from '../../analytics/metric/types'
import type { KeptColumn } from '../../analytics/sources/personal/types'
import type { WorkspaceInfo } from '../../analytics/workspace/types'
import { statedEncoding, statedEncodings } from '../../importers/csv/stated-encoding'
import type { StatedEncoding } from '../../importers/source/types'
import { UsageError } from './command'

const sliceKeys: Record<string, keyof Slice> = {
  cycle: 'cycle',
  department: 'department',
  role_family: 'roleFamily',
  month: 'month',
  source: 'source',
}

/** The language asked for, else that of the terminal. */
export function languageOf(args: string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const asked = at < 0 ? undefined : args[at].startsWith('--lang=') ? args[at].slice(7) : args[at + 1]
  if (asked === 'en' || asked === 'zh-CN') return asked
  return /^(zh|C|POSIX|$)/.test(process.env.LC_ALL || process.env.LANG || '') ? 'zh-CN' : 'en'
}

/** @throws UsageError for a language there are no words in */
export function checkLanguage(args: string[]): void {
  const asked = args.flatMap((arg, at) => (arg === '--lang' ? [args[at + 1] ?? ''] : arg.startsWith('--lang=') ? [arg.slice(7)] : []))
  if (asked.some((language) => language !== 'en' && language !== 'zh-CN')) throw new UsageError('--lang zh-CN|en')
}

/** A cycle of any kind by its id, however it is spelled. @throws UsageError with the forms that are understood */
export function checkedCycle(cycle: string | undefined): string | undefined {
  if (cycle !== undefined && !cycleOfId(cycle.toUpperCase())) throw new UsageError(`--cycle ${cycleForms.join('|')}`)
  return cycle?.toUpperCase()
}

/** `--keep-personal 手机号,身份证号`: personal columns by their names, wherever they stand. @throws UsageError where none is named */
export function keptColumns(text: string | undefined): KeptColumn[] {
  if (text === undefined) return []
  const headers = text.split(/[,，、]/).map((header) => header.trim())
  if (headers.some((header) => header === '')) throw new UsageError('--keep-personal 手机号,身份证号')
  return headers.map((header) => ({ header }))
}

/** `--encoding big5`: of text files that do not tell their own. @throws UsageError with those there are */
export function checkedEncoding(name: string | undefined): StatedEncoding | undefined {
  const encoding = name === undefined ? undefined : statedEncoding(name)
  if (name !== undefined && !encoding) throw new UsageError(`--encoding ${statedEncodings.join(' | ')}`)
  return encoding
}

/** `cycle=…,department=…` as a slice. @throws UsageError for a key that is none, a month or cycle that is none */
export function parseSlice(text: string | undefined): Slice {
  const slice: Slice = {}
  for (const part of (text ?? '').split(',').filter(Boolean)) {
    const at = part.indexOf('=')
    const key = Object.hasOwn(sliceKeys, part.slice(0, at)) ? sliceKeys[part.slice(0, at)] : undefined
    if (!key || at === part.length - 1) throw new UsageError(`--slice ${Object.keys(sliceKeys).join('=…,')}=…`)
    slice[key] = part.slice(at + 1)
  }
  if (slice.month && !/^\d{4}-(0[1-9]|1[0-2])(-01)?$/.test(slice.month)) throw new UsageError('--slice month=2026-01')
  if (slice.cycle && !cycleOfId(slice.cycle)) throw new UsageError(`--slice cycle=${cycleForms.join('|')}`)
  return slice
}

/**
 * The slice with its department as the workspace knows it, found by path or by a name that only one has.
 * @param mask stand-ins for what is called after a person
 * @throws UsageError with what there is, for a department, role family or cycle that nobody knows: it would be answered with nothing
 */
export function knownSlice(slice: Slice, { departments, roleFamilies, cycles }: WorkspaceInfo, mask: Mask | null): Slice {
  const known = { ...slice }
  const { department, roleFamily, cycle } = slice
  if (department && !departments.some(({ id }) => id === department)) {
    const named = departments.filter(({ name, path }) => name === department || path === department)
    if (named.length !== 1)
      throw unknown('department', department, named.length ? named : departments, ({ path }) => mask?.path(path) ?? path)
    known.department = named[0].id
  }
  if (roleFamily && !roleFamilies.includes(roleFamily))
    throw unknown('role_family', roleFamily, roleFamilies, (one) => mask?.of('roleFamily', one) ?? one)
  if (cycle && !cycles.some(({ id }) => id === cycle)) throw unknown('cycle', cycle, cycles, ({ id }) => mask?.cycle(id) ?? id)
  return known
}

function unknown<T>(key: string, asked: string, there: T[], nameOf: (one: T) => string): UsageError {
  return new UsageError(`--slice ${key}=${asked} · ${there.slice(0, 40).map(nameOf).join(' | ')}`)
}
