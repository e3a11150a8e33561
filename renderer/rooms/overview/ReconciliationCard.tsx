import { useMemo } from 'react'
import { QueryBoundary } from '../../components/connected/QueryBoundary'
import { ReconciliationCount } from '../../components/connected/ReconciliationCount'
import { nameOf } from '../../components/connected/sheet-name'
import { Card } from '../../components/controls/Card'
import { type Column, DataTable } from '../../components/controls/DataTable'
import { TableSkeleton } from '../../components/controls/Skeletons'
import type { SheetReconciliation } from '../../contract/types'
import { useAnswer } from '../../state/engine'
import { askAbout, openCell, openRoom } from '../../state/view'
import { useFormat, useText } from '../../text/use-text'

interface Group {
  key: string
  kindName: string
  asks: boolean
  sheets: SheetReconciliation[]
  files: number
  forms: string[]
  read: number
  accepted: number
  attention: number
  leftOut: number
  importedAt: string
}

/** Sheets of one kind as one line: where they came from, what was used. */
export function byKind(sheets: SheetReconciliation[]): Group[] {
  const groups = new Map<string, SheetReconciliation[]>()
  for (const sheet of sheets) {
    const key = sheet.kind ?? (sheet.asks ? 'asks' : 'none')
    groups.set(key, [...(groups.get(key) ?? []), sheet])
  }
  const sum = (of: SheetReconciliation[], key: 'read' | 'accepted' | 'attention' | 'leftOut') =>
    of.reduce((total, sheet) => total + sheet[key], 0)
  return [...groups].map(([key, of]) => ({
    key,
    kindName: of[0].kindName,
    asks: of[0].kind === null && of[0].asks,
    sheets: of,
    files: new Set(of.map((sheet) => sheet.fileId)).size,
    forms: [...new Set(of.map((sheet) => [sheet.sourceKind.toUpperCase(), sheet.encoding?.toUpperCase()].filter(Boolean).join(' · ')))],
    read: sum(of, 'read'),
    accepted: sum(of, 'accepted'),
    attention: sum(of, 'attention'),
    leftOut: sum(of, 'leftOut'),
    importedAt:
      of
        .map((sheet) => sheet.importedAt)
        .sort()
        .pop() ?? '',
  }))
}

export function ReconciliationCard() {
  const text = useText()
  const answer = useAnswer('sources.reconciliation', {})
  return (
    <Card
      title={text.overview.reconciliation}
      note={text.overview.reconciliationNote}
      testId="reconciliation-card"
      aside={<small>{text.reconciliation.balance}</small>}
    >
      <QueryBoundary answer={answer} waiting={<TableSkeleton rows={5} />}>
        {(sheets) => <Groups groups={byKind(sheets)} />}
      </QueryBoundary>
    </Card>
  )
}

const filesOf = ({ sheets, files }: Group, several: (file: string, n: number) => string): string =>
  files === 1 ? sheets[0].file : several(sheets[0].file, files)

const named = 3

/** Sheets that feed nothing, by name: one that waits for an answer opens its question, any other opens as it stands. */
function Sheets({ sheets }: { sheets: SheetReconciliation[] }) {
  const text = useText()
  return (
    <span className="reconciliation-sheets">
      {sheets.slice(0, named).map((sheet) => (
        <button key={sheet.sheetId} type="button" className="source-link" onClick={() => openSheet(sheet)}>
          {nameOf(sheet)}
        </button>
      ))}
      {sheets.length > named ? (
        <button type="button" className="link-button" onClick={() => openRoom('sources')}>
          {text.reconciliation.more(sheets.length - named)}
        </button>
      ) : null}
    </span>
  )
}

function openSheet(sheet: SheetReconciliation) {
  if (!sheet.asks) return openCell({ sheetId: sheet.sheetId, row: sheet.headerRow ?? 1, column: null, address: nameOf(sheet) })
  openRoom('sources')
  askAbout(sheet.sheetId)
}

function Groups({ groups }: { groups: Group[] }) {
  const text = useText()
  const format = useFormat()
  const columns = useMemo((): Column<Group>[] => {
    const number = (id: 'read' | 'accepted'): Column<Group> => ({
      id,
      header: text.reconciliation[id],
      numeric: true,
      value: (group) => group[id],
      cell: (group) => format.count(group[id]),
    })
    const opened = (id: 'attention' | 'leftOut', state: 'attention' | 'left_out'): Column<Group> => ({
      id,
      header: text.reconciliation[id],
      numeric: true,
      value: (group) => group[id],
      cell: (group) => (
        <ReconciliationCount
          title={group.kindName || text.reconciliation[group.asks ? 'unknown' : 'instructions']}
          sheets={group.sheets}
          state={state}
        />
      ),
    })
    return [
      {
        id: 'source',
        header: text.reconciliation.source,
        cell: (group) => (group.kindName === '' ? <Sheets sheets={group.sheets} /> : filesOf(group, text.reconciliation.several)),
      },
      { id: 'form', header: text.reconciliation.form, cell: (group) => group.forms.join(text.common.and) },
      number('read'),
      number('accepted'),
      opened('attention', 'attention'),
      opened('leftOut', 'left_out'),
      {
        id: 'kind',
        header: text.reconciliation.kind,
        cell: (group) =>
          group.kindName || <span className="quiet">{group.asks ? text.reconciliation.unknown : text.reconciliation.instructions}</span>,
      },
      {
        id: 'at',
        header: text.reconciliation.at,
        value: (group) => group.importedAt,
        cell: (group) => <span className="nowrap">{format.moment(group.importedAt)}</span>,
      },
    ]
  }, [text, format])
  return <DataTable caption={text.reconciliation.caption} columns={columns} rows={groups} rowKey={(group) => group.key} />
}
