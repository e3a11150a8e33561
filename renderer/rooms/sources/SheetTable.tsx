import { useMemo, useState } from 'react'
import { QueryBoundary } from '../../components/connected/QueryBoundary'
import { ReconciliationCount } from '../../components/connected/ReconciliationCount'
import { nameOf } from '../../components/connected/sheet-name'
import { Card } from '../../components/controls/Card'
import { type Column, DataTable } from '../../components/controls/DataTable'
import { TableSkeleton } from '../../components/controls/Skeletons'
import type { SheetReconciliation } from '../../contract/types'
import { useAnswer } from '../../state/engine'
import { askAbout, openCell } from '../../state/view'
import { useSourcesText } from '../../text/use-sources-text'
import { useFormat, useText, wordFor } from '../../text/use-text'
import { RemoveFile } from './RemoveFile'
import { UnusedColumns } from './UnusedColumns'

/** The row reconciliation, sheet by sheet, with the reasons of what was left out and the totals. */
export function SheetTable() {
  const text = useText()
  const answer = useAnswer('sources.reconciliation', {})
  return (
    <Card title={text.sources.reconciliation} note={text.reconciliation.balance} testId="reconciliation">
      <QueryBoundary answer={answer} waiting={<TableSkeleton rows={8} />}>
        {(sheets) => (
          <>
            <Sheets sheets={sheets} />
            <Totals sheets={sheets} />
            <UnusedColumns sheets={sheets} />
          </>
        )}
      </QueryBoundary>
    </Card>
  )
}

function Sheets({ sheets }: { sheets: SheetReconciliation[] }) {
  const text = useText()
  const words = useSourcesText()
  const format = useFormat()
  const [leaving, setLeaving] = useState<SheetReconciliation | null>(null)
  const columns = useMemo((): Column<SheetReconciliation>[] => {
    const number = (id: 'read' | 'accepted'): Column<SheetReconciliation> => ({
      id,
      header: text.reconciliation[id],
      numeric: true,
      value: (sheet) => sheet[id],
      cell: (sheet) => format.count(sheet[id]),
    })
    const opened = (id: 'attention' | 'leftOut', state: 'attention' | 'left_out'): Column<SheetReconciliation> => ({
      id,
      header: text.reconciliation[id],
      numeric: true,
      value: (sheet) => sheet[id],
      cell: (sheet) => <ReconciliationCount title={nameOf(sheet)} sheets={[sheet]} state={state} />,
    })
    const open = (sheet: SheetReconciliation) =>
      openCell({ sheetId: sheet.sheetId, row: sheet.headerRow ?? 1, column: null, address: nameOf(sheet) })
    return [
      {
        id: 'source',
        header: text.reconciliation.source,
        value: (sheet) => sheet.file,
        cell: (sheet) => (
          <button type="button" className="source-link" onClick={() => open(sheet)}>
            {nameOf(sheet)}
          </button>
        ),
      },
      {
        id: 'kind',
        header: text.reconciliation.kind,
        value: (sheet) => sheet.kind,
        cell: (sheet) => sheet.kindName || <span className="quiet">{text.reconciliation.unknown}</span>,
      },
      {
        id: 'form',
        header: text.reconciliation.form,
        cell: (sheet) => [sheet.sourceKind.toUpperCase(), sheet.encoding?.toUpperCase()].filter(Boolean).join(' · '),
      },
      number('read'),
      number('accepted'),
      opened('attention', 'attention'),
      opened('leftOut', 'left_out'),
      {
        id: 'reasons',
        header: text.reconciliation.reasons,
        cell: (sheet) => (
          <span className="quiet">
            {Object.entries(sheet.leftOutByReason)
              .filter(([, count]) => count > 0)
              .map(([reason, count]) => `${wordFor(text.leftOut, reason)} ${format.count(count)}`)
              .join(' · ')}
          </span>
        ),
      },
      {
        id: 'columns',
        header: words.answer.columns,
        quietHeader: true,
        cell: (sheet) => (sheet.read > 0 ? <ColumnsButton sheet={sheet} /> : null),
      },
      {
        id: 'remove',
        header: words.remove.column,
        quietHeader: true,
        cell: (sheet) => (
          <button
            type="button"
            className="link-button quiet"
            aria-label={words.remove.openLabel(sheet.file)}
            onClick={() => setLeaving(sheet)}
          >
            {words.remove.open}
          </button>
        ),
      },
    ]
  }, [text, words, format])
  return (
    <>
      <DataTable
        caption={text.reconciliation.caption}
        columns={columns}
        rows={sheets}
        rowKey={(sheet) => String(sheet.sheetId)}
        maxHeight={380}
        rowTestId="reconciliation-row"
      />
      <RemoveFile file={leaving} onClose={() => setLeaving(null)} />
    </>
  )
}

function ColumnsButton({ sheet }: { sheet: SheetReconciliation }) {
  const text = useSourcesText().answer
  const label = sheet.asks ? text.openLabel(nameOf(sheet)) : text.changeLabel(nameOf(sheet))
  return (
    <button
      type="button"
      className={sheet.asks ? 'link-button' : 'link-button quiet'}
      aria-label={label}
      onClick={() => askAbout(sheet.sheetId)}
    >
      {sheet.asks ? text.open : text.change}
    </button>
  )
}

function Totals({ sheets }: { sheets: SheetReconciliation[] }) {
  const text = useText()
  const format = useFormat()
  const total = (key: 'read' | 'accepted' | 'attention' | 'leftOut') => format.count(sheets.reduce((sum, sheet) => sum + sheet[key], 0))
  return (
    <p className="totals" data-testid="reconciliation-total">
      <strong>{text.common.total}</strong>
      <span>{text.reconciliation.sheets(format.count(sheets.length))}</span>
      <span>
        {text.reconciliation.read} {total('read')} = {text.reconciliation.accepted} {total('accepted')} + {text.reconciliation.attention}{' '}
        {total('attention')} + {text.reconciliation.leftOut} {total('leftOut')}
      </span>
    </p>
  )
}
