// What a person may ask of a workspace in their own words: questions only. The database itself says what a text asks for, whatever it looks like.
import { AnalyticsError } from '../messages/errors'
import { type Database, QueryError } from './query'

/** Of the functions that stand for a table, those that say what is in the workspace or make rows of their arguments; the others read files, set up logs and profiles, or run text. */
const tableFunctions = new Set([
  ...['range', 'generate_series', 'unnest', 'repeat', 'repeat_row', 'summary', 'json_each', 'json_tree', 'histogram', 'histogram_values'],
  ...['duckdb_columns', 'duckdb_constraints', 'duckdb_databases', 'duckdb_dependencies', 'duckdb_functions', 'duckdb_indexes'],
  ...['duckdb_keywords', 'duckdb_memory', 'duckdb_schemas', 'duckdb_sequences', 'duckdb_settings', 'duckdb_tables', 'duckdb_types'],
  ...['duckdb_views', 'pragma_collations', 'pragma_database_size', 'pragma_metadata_info', 'pragma_show', 'pragma_storage_info'],
  ...['pragma_table_info', 'pragma_version', 'pg_timezone_names', 'icu_calendar_names'],
])
/** Of the functions that stand for a value, those that do something. */
const acting = new Set(['write_log', 'nextval'])

/**
 * Passes one or several SELECTs, also behind EXPLAIN; SHOW, DESCRIBE and SUMMARIZE are SELECTs too.
 * @throws AnalyticsError `query_refused` for anything else; `query_failed` for what is no SQL
 */
export async function requireQuestion(db: Database, text: string): Promise<void> {
  const asked = text.replace(/^\s*explain(\s+analyze)?\s/i, '')
  const parsed = await db.first<{ tree: Parsed }>('select json_serialize_sql($asked::varchar) as tree', { asked })
  const tree = parsed?.tree
  if (tree?.error && tree.error_type === 'parser') throw new QueryError(text, new Error(`Parser Error: ${tree.error_message}`))
  if (!tree || tree.error) throw new AnalyticsError('query_refused')
  const own = await db.all<{ name: string }>('select function_name as name from duckdb_functions() where not internal')
  const allowed = new Set([...tableFunctions, ...own.map(({ name }) => name.toLowerCase())])
  for (const [name, isTable] of functionsIn(tree)) {
    if (isTable ? !allowed.has(name) : acting.has(name)) throw new AnalyticsError('query_refused')
  }
}

interface Parsed {
  error: boolean
  error_type?: string
  error_message?: string
}

/** Each function of a tree by its name, and whether it stands for a table. Not recursive: a text may be nested deeply. */
function* functionsIn(tree: unknown): Generator<[name: string, isTable: boolean]> {
  const waiting: [node: unknown, isTable: boolean][] = [[tree, false]]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, isTable] = next
    if (typeof node !== 'object' || node === null) continue
    const { function_name: name, type } = node as { function_name?: unknown; type?: unknown }
    if (typeof name === 'string') yield [name.toLowerCase(), isTable]
    for (const [key, child] of Object.entries(node)) waiting.push([child, type === 'TABLE_FUNCTION' && key === 'function'])
  }
}
