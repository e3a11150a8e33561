// Which tables a text writes: statements are told apart and their targets read, so that the one door to the database can say what changed.

/** Comments, strings, quoted names and the end of a statement; everything else is passed over. */
const token = /--[^\n]*|\/\*[\s\S]*?\*\/|\$\$[\s\S]*?\$\$|\be'(?:[^'\\]|\\.|'')*'|'(?:[^']|'')*'|"(?:[^"]|"")*"|;/gi

/** The statements of a text, in their order, without those that hold comments only. */
export function statementsOf(sql: string): string[] {
  const statements: string[] = []
  let from = 0
  for (const { 0: text, index } of sql.matchAll(token)) {
    if (text !== ';') continue
    statements.push(sql.slice(from, index + 1))
    from = index + 1
  }
  statements.push(sql.slice(from))
  return statements.filter((statement) => bareText(statement).replace(';', '').trim() !== '')
}

/** The text without comments and with empty strings: whatever looks like SQL in it is SQL. */
export function bareText(sql: string): string {
  return sql.replace(token, (text) => (/^(--|\/\*)/.test(text) ? ' ' : /^["';]/.test(text) && text[0] !== "'" ? text : "''"))
}

const target =
  /\b(?:insert(?:\s+or\s+\w+)?\s+into|update|delete\s+from|truncate(?:\s+table)?|merge\s+into|(?:create(?:\s+or\s+replace)?|drop|alter)\s+table)\s+(?:if\s+(?:not\s+)?exists\s+)?([\w.]+|"[^"]+")/i

/** The table that a statement writes to; null for one that only reads, or makes something temporary. */
export function writtenTable(statement: string): string | null {
  return target.exec(bareText(statement))?.[1].replace(/"/g, '').toLowerCase() ?? null
}
