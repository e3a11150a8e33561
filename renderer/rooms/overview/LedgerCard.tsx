import { useMemo } from 'react'
import type { SheetLedger } from '../../contract'
import { useAnswer } from '../../engine'
import { Answered } from '../../parts/Answered'
import { useFormat, useText, wordFor } from '../../text/use-text'
import { Card } from '../../ui/Card'
import { type Column, DataTable } from '../../ui/DataTable'
import { TableSkeleton } from '../../ui/Skeletons'

interface Group {
  kind: string
  files: number
  file: string
  forms: string
  read: number
  accepted: number
  attention: number
  leftOut: number
  importedAt: string
}

/** Sheets of one kind as one line: where they came from, what was used. */
export function byKind(sheets: SheetLedger[]): Group[] {
  const groups = new Map<string, SheetLedger[]>()
  for (const sheet of sheets) groups.set(sheet.kind ?? '', [...(groups.get(sheet.kind ?? '') ?? []), sheet])
  const sum = (of: SheetLedger[], key: 'read' | 'accepted' | 'attention' | 'leftOut') => of.reduce((total, sheet) => total + sheet[key], 0)
  return [...groups].map(([kind, of]) => ({
    kind,
    files: new Set(of.map((sheet) => sheet.fileId)).size,
    file: of[0].file,
    forms: [
      ...new Set(of.map((sheet) => [sheet.sourceKind.toUpperCase(), sheet.encoding?.toUpperCase()].filter(Boolean).join(' · '))),
    ].join('、'),
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

export function LedgerCard() {
  const text = useText()
  const answer = useAnswer('sources.ledger', {})
  return (
    <Card title={text.overview.ledger} note={text.overview.ledgerNote} testId="ledger-card" aside={<small>{text.ledger.balance}</small>}>
      <Answered answer={answer} waiting={<TableSkeleton rows={5} />}>
        {(sheets) => <Groups groups={byKind(sheets)} />}
      </Answered>
    </Card>
  )
}

function Groups({ groups }: { groups: Group[] }) {
  const text = useText()
  const format = useFormat()
  const columns = useMemo((): Column<Group>[] => {
    const number = (id: 'read' | 'accepted' | 'attention' | 'leftOut'): Column<Group> => ({
      id,
      header: text.ledger[id],
      numeric: true,
      value: (group) => group[id],
      cell: (group) => <span className={id === 'attention' && group[id] > 0 ? 'ledger-attention' : ''}>{format.count(group[id])}</span>,
    })
    return [
      {
        id: 'source',
        header: text.ledger.source,
        cell: (group) => (group.files === 1 ? group.file : text.ledger.several(group.file, group.files)),
      },
      { id: 'form', header: text.ledger.form, cell: (group) => group.forms },
      number('read'),
      number('accepted'),
      number('attention'),
      number('leftOut'),
      {
        id: 'kind',
        header: text.ledger.kind,
        cell: (group) => (group.kind === '' ? text.ledger.unknown : wordFor(text.kinds, group.kind)),
      },
      { id: 'at', header: text.ledger.at, value: (group) => group.importedAt, cell: (group) => format.moment(group.importedAt) },
    ]
  }, [text, format])
  return <DataTable caption={text.ledger.caption} columns={columns} rows={groups} rowKey={(group) => group.kind} />
}
