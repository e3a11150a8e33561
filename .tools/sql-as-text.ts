import { parse } from 'yaml'

/**
 * SQL files are plain text to the code that installs or explains them; `file.sql?metric` is a metric's text and what its header says. The header is
 * read here, so that the program carries no YAML reader. Shared by the build and the unit tests.
 */
export const sqlAsText = {
  name: 'sql-as-text',
  transform(code: string, id: string) {
    if (id.endsWith('.sql?metric')) return { code: `export default ${JSON.stringify({ sql: code, header: headerOf(code) })}`, map: null }
    return id.endsWith('.sql') ? { code: `export default ${JSON.stringify(code)}`, map: null } : null
  },
}

/** The comment lines before the first statement, as YAML. */
export function headerOf(sql: string): unknown {
  const lines = sql.split('\n')
  const end = lines.findIndex((line) => !line.startsWith('--'))
  return parse(
    lines
      .slice(0, end === -1 ? lines.length : end)
      .map((line) => line.replace(/^-- ?/, ''))
      .join('\n'),
  )
}
