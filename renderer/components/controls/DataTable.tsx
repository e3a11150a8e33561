// A sortable table; long ones draw only the rows in sight.
import {
  type ColumnDef,
  createSortedRowModel,
  type RowData,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useMemo, useRef } from 'react'
import './ui.css'

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel(), sortFns: { basic: sortFn_basic } })
const rowHeight = 31
const virtualFrom = 80

export interface Column<Row> {
  id: string
  header: string
  cell: (row: Row) => ReactNode
  /** What the column sorts by; a column without it does not sort. */
  value?: (row: Row) => number | string | null
  numeric?: boolean
  /** The header is read out but not drawn. */
  quietHeader?: boolean
  width?: number | string
}
interface Props<Row> {
  caption: string
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  maxHeight?: number | string
  rowTestId?: string
  /** Full-width content under a row, e.g. what stands behind it. */
  under?: (row: Row) => ReactNode
}

function useColumns<Row extends RowData>(columns: Column<Row>[]): ColumnDef<typeof features, Row>[] {
  return useMemo(
    () =>
      columns.map((column) => ({
        id: column.id,
        header: column.header,
        accessorFn: (row: Row) => column.value?.(row) ?? '',
        enableSorting: column.value !== undefined,
        sortFn: 'basic' as const,
        sortDescFirst: column.numeric ?? false,
      })),
    [columns],
  )
}

const ariaSort = { asc: 'ascending', desc: 'descending' } as const

export function DataTable<Row extends RowData>({ caption, columns, rows, rowKey, maxHeight, rowTestId, under }: Props<Row>) {
  const hold = useRef<HTMLDivElement>(null)
  const table = useTable({ features, columns: useColumns(columns), data: rows, getRowId: rowKey })
  const sorted = table.getRowModel().rows
  const virtual = sorted.length > virtualFrom && !under
  const virtualizer = useVirtualizer({
    count: virtual ? sorted.length : 0,
    getScrollElement: () => hold.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  })
  const items = virtualizer.getVirtualItems()
  const shown = virtual ? items.map((item) => sorted[item.index]) : sorted
  const above = virtual ? (items[0]?.start ?? 0) : 0
  const below = virtual ? virtualizer.getTotalSize() - (items[items.length - 1]?.end ?? 0) : 0
  return (
    <div className="table-hold" ref={hold} style={{ maxHeight: maxHeight ?? (virtual ? 420 : undefined) }}>
      <table className="table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {table.getFlatHeaders().map((header, index) => {
              const column = columns[index]
              const order = header.column.getIsSorted()
              return (
                <th
                  key={header.id}
                  scope="col"
                  className={column.numeric ? 'num' : ''}
                  style={{ width: column.width }}
                  aria-sort={order ? ariaSort[order] : undefined}
                >
                  {column.value ? (
                    <button type="button" className="sort" onClick={header.column.getToggleSortingHandler()}>
                      {column.header}
                      <i aria-hidden="true">{order === 'asc' ? '↑' : order === 'desc' ? '↓' : ''}</i>
                    </button>
                  ) : (
                    <span className={column.quietHeader ? 'hidden-but-read' : ''}>{column.header}</span>
                  )}
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {above > 0 ? <Spacer height={above} span={columns.length} /> : null}
          {shown.map((row) => (
            <Line key={row.id} row={row.original} columns={columns} testId={rowTestId} under={under?.(row.original)} />
          ))}
          {below > 0 ? <Spacer height={below} span={columns.length} /> : null}
        </tbody>
      </table>
    </div>
  )
}

function Spacer({ height, span }: { height: number; span: number }) {
  return (
    <tr className="table-gap">
      <td colSpan={span} style={{ height, padding: 0, border: 0 }} />
    </tr>
  )
}

function Line<Row extends RowData>({
  row,
  columns,
  testId,
  under,
}: {
  row: Row
  columns: Column<Row>[]
  testId?: string
  under?: ReactNode
}) {
  return (
    <>
      <tr data-testid={testId}>
        {columns.map((column) => (
          <td key={column.id} className={column.numeric ? 'num' : ''}>
            {column.cell(row)}
          </td>
        ))}
      </tr>
      {under ? (
        <tr>
          <td colSpan={columns.length}>{under}</td>
        </tr>
      ) : null}
    </>
  )
}
