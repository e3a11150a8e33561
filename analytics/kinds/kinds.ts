// The kinds of sheet Plumbline knows. What is known of one stands in its folder.
import { fieldNames } from './shared/field-names'
import type { Kind, SheetKind } from './shared/types'

const folders = import.meta.glob<Record<string, Kind>>('./*/kind.ts', { eager: true })

/** What is said of somebody may speak of anything; a note beside figures speaks of its row. */
const remarks = { comment: 'remark', note: 'rowNote' } as const

/** In their order; those that decide what other rows mean are loaded first. */
export const kinds: Kind[] = Object.values(folders)
  .flatMap((folder) => Object.values(folder))
  .map(withRowState)
  .sort((a, b) => a.order - b.order)

/** Rows of any kind but lists of what there is may be taken back, in whatever column that is said. */
function withRowState(kind: Kind): Kind {
  if (kind.standing) return kind
  return {
    ...kind,
    fields: { ...kind.fields, row_state: 'text', approval: 'text', row_note: 'text', void_mark: 'text' },
    coded: {
      ...Object.fromEntries(Object.entries(remarks).filter(([field]) => field in kind.fields)),
      row_state: 'rowState' as const,
      approval: 'approval' as const,
      row_note: 'rowNote' as const,
      void_mark: 'reversal' as const,
      ...kind.coded,
    },
    synonyms: {
      ...kind.synonyms,
      row_state: '行状态, 是否计入, Row State, Row Status',
      approval: '批准状态, Approval State',
      row_note: '行备注, Row Note',
      void_mark: '行作废标记, Row Void Mark',
    },
  }
}

const byId = new Map(kinds.map((kind) => [kind.kind, kind]))
const ownNames = Object.assign({}, ...kinds.map((kind) => kind.fieldNames)) as typeof fieldNames

/** @throws Error for a kind that is not in the list */
export function kindOf(id: SheetKind): Kind {
  const kind = byId.get(id)
  if (!kind) throw new Error(`no kind ${id}`)
  return kind
}

type Language = keyof Kind['name']

/** What a sheet is about, for people. */
export const kindName = (id: SheetKind, language: Language): string => kindOf(id).name[language]

/** What a column may hold, for people. */
export function fieldName(field: string, language: Language): string {
  const name = ownNames[field] ?? fieldNames[field]
  return name ? name[language === 'en' ? 1 : 0] : field.replace(/_/g, ' ')
}

/** The same where it stands alone, in a list. */
export function fieldTitle(field: string, language: Language): string {
  const name = fieldName(field, language)
  return name.charAt(0).toUpperCase() + name.slice(1)
}
