// What people read about columns that hold what is personal.
import { isKept } from '../../analytics/sources/personal/find'
import type { KeptColumn } from '../../analytics/sources/personal/types'
import type { ImportSummary } from '../../analytics/sources/types'
import type { CommandContext } from './command'

const words = {
  'zh-CN': {
    notStored: (place: string, columns: string) => `个人敏感信息未存储：${place}：${columns}`,
    kept: (place: string, columns: string) => `按要求保留个人敏感信息：${place}：${columns}`,
    unkept: (names: string) => `--keep-personal：这次导入的文件里没有这样的个人信息列：${names}`,
    joint: '、',
  },
  en: {
    notStored: (place: string, columns: string) => `Personal data not stored: ${place}: ${columns}`,
    kept: (place: string, columns: string) => `Personal data kept as asked: ${place}: ${columns}`,
    unkept: (names: string) => `--keep-personal: no imported file has such a personal column: ${names}`,
    joint: ', ',
  },
}

type Reader = Pick<CommandContext, 'err' | 'language'>

export function printPersonal(personal: ImportSummary['personal'], { err, language }: Reader): void {
  const { joint, notStored, kept } = words[language]
  for (const { file, sheet, columns } of personal) {
    const named = (asked: boolean) => columns.filter((column) => column.kept === asked).map(({ header, name }) => `${header} (${name})`)
    const place = `${file} › ${sheet}`
    if (named(false).length) err.line(notStored(place, named(false).join(joint)))
    if (named(true).length) err.line(kept(place, named(true).join(joint)))
  }
}

/** A misspelt name must not pass for a column that was kept. */
export function printUnkept(keep: KeptColumn[], personal: ImportSummary['personal'], { err, language }: Reader): void {
  const found = personal.flatMap(({ columns }) => columns.filter(({ kept }) => kept))
  const unkept = keep.filter(
    (asked) => !found.some(({ column, header, kind }) => isKept([asked], '', 0)({ column, header, kind, from: 0 }, header.split(' / '))),
  )
  if (unkept.length) err.line(words[language].unkept(unkept.map(({ header }) => header).join(words[language].joint)))
}
