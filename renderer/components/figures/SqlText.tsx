import type { ReactNode } from 'react'
import './explain.css'

const words =
  'select from where join left inner cross full on using group by order having union all as and or not in is null case when then else end with distinct over partition between like exists filter count sum avg min max coalesce abs greatest least cast date interval true false limit'
const keywords = new Set(words.split(' '))
const token = /(--[^\n]*)|('(?:[^']|'')*')|([A-Za-z_][A-Za-z_0-9]*)/g

function paint(sql: string): ReactNode[] {
  const parts: ReactNode[] = []
  let from = 0
  for (const match of sql.matchAll(token)) {
    const at = match.index
    if (at > from) parts.push(sql.slice(from, at))
    const [whole, comment, quoted, word] = match
    if (comment) parts.push(<em key={at}>{whole}</em>)
    else if (quoted) parts.push(<q key={at}>{whole}</q>)
    else if (word && keywords.has(word.toLowerCase())) parts.push(<b key={at}>{whole}</b>)
    else parts.push(whole)
    from = at + whole.length
  }
  parts.push(sql.slice(from))
  return parts
}

/** The text of a query as an analyst reads it: words, quoted texts and comments told apart. */
export function SqlText({ sql }: { sql: string }) {
  return <pre className="sql">{paint(sql)}</pre>
}
