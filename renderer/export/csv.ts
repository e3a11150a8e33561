/** First row: column names. Numbers stay numbers; null is an empty cell. */
export type Sheet = (string | number | null)[][]

/** A table any spreadsheet program opens: UTF-8 with its mark, CRLF. A text that would be taken for a formula leaves as text. */
export function csvOf(rows: Sheet): Uint8Array {
  const lines = rows.map((row) => row.map(cell).join(','))
  return new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`)
}

function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}
