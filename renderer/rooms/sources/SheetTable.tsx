import { useMemo } from 'react'
import { LedgerCount } from '../../components/connected/LedgerCount'
import { QueryBoundary } from '../../components/connected/QueryBoundary'
import { nameOf } from '../../components/connected/sheet-name'
import { Card } from '../../components/controls/Card'
import { type Column, DataTable } from '../../components/controls/DataTable'
import { TableSkeleton } from '../../components/controls/Skeletons'
import type { SheetLedger } from '../../contract/types'
import { useAnswer } from '../../state/engine'
import { askAbout, openCell } from '../../state/view'
import { useFormat, useText, wordFor } from '../../text/use-text'

/** The ledger of rows, sheet by sheet, with the reasons of what was left out and the totals. */
export function SheetTable() {
  const text = useText()
  const answer = useAnswer('sources.ledger', {})
  return (
    <Card title={text.sources.ledger} note={text.ledger.balance} testId="ledger">
      <QueryBoundary answer={answer} waiting={<TableSkeleton rows={8} />}>
        {(sheets) => (
          <>
            <Sheets sheets={sheets} />
            <Totals sheets={sheets} />
          </>
        )}
      </QueryBoundary>
    </Card>
  )
}

function Sheets({ sheets }: { sheets: SheetLedger[] }) {
  const text = useText()
  const format = useFormat()
  const columns = useMemo((): Column<SheetLedger>[] => {
    const number = (id: 'read' | 'accepted'): Column<SheetLedger> => ({
      id,
      header: text.ledger[id],
      numeric: true,
      value: (sheet) => sheet[id],
      cell: (sheet) => format.count(sheet[id]),
    })
    const opened = (id: 'attention' | 'leftOut', state: 'attention' | 'left_out'): Column<SheetLedger> => ({
      id,
      header: text.ledger[id],
      numeric: true,
      value: (sheet) => sheet[id],
      cell: (sheet) => <LedgerCount title={nameOf(sheet)} sheets={[sheet]} state={state} />,
    })
    const open = (sheet: SheetLedger) =>
      openCell({ sheetId: sheet.sheetId, row: sheet.headerRow ?? 1, column: null, address: nameOf(sheet) })
    return [
      {
        id: 'source',
        header: text.ledger.source,
        value: (sheet) => sheet.file,
        cell: (sheet) => (
          <button type="button" className="source-link" onClick={() => open(sheet)}>
            {nameOf(sheet)}
          </button>
        ),
      },
      {
        id: 'kind',
        header: text.ledger.kind,
        value: (sheet) => sheet.kind,
        cell: (sheet) => sheet.kindName || <span className="quiet">{text.ledger.unknown}</span>,
      },
      {
        id: 'form',
        header: text.ledger.form,
        cell: (sheet) => [sheet.sourceKind.toUpperCase(), sheet.encoding?.toUpperCase()].filter(Boolean).join(' · '),
      },
      number('read'),
      number('accepted'),
      opened('attention', 'attention'),
      opened('leftOut', 'left_out'),
      {
        id: 'reasons',
        header: text.ledger.reasons,
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
        header: text.answer.columns,
        quietHeader: true,
        cell: (sheet) => (sheet.read > 0 ? <ColumnsButton sheet={sheet} /> : null),
      },
    ]
  }, [text, format])
  return (
    <DataTable
      caption={text.ledger.caption}
      columns={columns}
      rows={sheets}
      rowKey={(sheet) => String(sheet.sheetId)}
      maxHeight={380}
      rowTestId="ledger-row"
    />
  )
}

function ColumnsButton({ sheet }: { sheet: SheetLedger }) {
  const text = useText().answer
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

function Totals({ sheets }: { sheets: SheetLedger[] }) {
  const text = useText()
  const format = useFormat()
  const total = (key: 'read' | 'accepted' | 'attention' | 'leftOut') => format.count(sheets.reduce((sum, sheet) => sum + sheet[key], 0))
  return (
    <p className="totals" data-testid="ledger-total">
      <strong>{text.common.total}</strong>
      <span>{text.ledger.sheets(format.count(sheets.length))}</span>
      <span>
        {text.ledger.read} {total('read')} = {text.ledger.accepted} {total('accepted')} + {text.ledger.attention} {total('attention')} +{' '}
        {text.ledger.leftOut} {total('leftOut')}
      </span>
    </p>
  )
}
