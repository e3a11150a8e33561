// Small sheets share a table with all others that are as wide: a table of its own costs each of them a quarter of a megabyte and two milliseconds.
import type { DuckDBConnection } from '@duckdb/node-api'
import type { TextBatch } from '../../importers/source/types'
import type { Database } from './query'
import { appendedRows, RawStore, type RowAppender, rawTable } from './raw-store'

/** Rows up to which a sheet shares a table. */
export const SMALL_ROWS = 1024
/** Views made by one call: planning takes less of them than the way there and back. */
const VIEWS_AT_ONCE = 100

export const sharedTable = (columns: number): string => `raw.small_${columns}`

/** Appends small sheets to the tables they share. Nothing of it is to be seen before `flush`. */
export class SmallSheets {
  private readonly tables = new Map<number, RowAppender>()
  private views: string[] = []

  constructor(private readonly connection: DuckDBConnection) {}

  /** @throws QueryError what the database says of the workspace */
  async put(sheetId: number, columns: number, batches: TextBatch[]): Promise<void> {
    const table = this.tables.get(columns) ?? (await this.open(columns))
    for (const batch of batches) await table.append(batch, sheetId)
    this.views.push(`create view ${rawTable(sheetId)} as select * exclude (_sheet) from ${sharedTable(columns)} where _sheet = ${sheetId}`)
    if (this.views.length >= VIEWS_AT_ONCE) await this.makeViews()
  }

  async flush(): Promise<void> {
    for (const table of this.tables.values()) await table.flush()
    await this.makeViews()
  }

  /** Gives the database its appenders back, with whatever they still hold. */
  async close(): Promise<void> {
    for (const [columns, table] of [...this.tables]) {
      this.tables.delete(columns)
      await table.close()
    }
  }

  private async open(columns: number): Promise<RowAppender> {
    const table = await appendedRows(this.connection, `small_${columns}`, columns, ['_sheet', '_row'])
    this.tables.set(columns, table)
    return table
  }

  private async makeViews(): Promise<void> {
    const views = this.views.splice(0)
    if (views.length) await this.connection.run(views.join(';'))
  }
}

/** A sheet whose length is not known yet: its first rows are held back, and where more follow it gets a table of its own. */
export class SheetStore {
  rows = 0
  private held: TextBatch[] = []
  private own: RawStore | null = null

  constructor(
    private readonly connection: DuckDBConnection,
    private readonly small: SmallSheets,
    private readonly sheetId: number,
    private readonly columns: number,
  ) {}

  async append(batch: TextBatch): Promise<void> {
    this.rows += batch.rows
    this.held.push(batch)
    if (this.rows <= SMALL_ROWS) return
    if (!this.own) {
      this.own = new RawStore(this.connection, this.sheetId)
      await this.own.open(this.columns)
    }
    for (const rows of this.held.splice(0)) await this.own.append(rows)
  }

  async close(): Promise<void> {
    if (this.own) return this.own.close()
    const widest = Math.max(this.columns, ...this.held.map(({ columns }) => columns.length))
    await this.small.put(this.sheetId, widest, this.held.splice(0))
  }

  /** Takes back what went in. */
  async undo(): Promise<void> {
    this.held = []
    await this.own?.close()
    if (this.own) await this.connection.run(`drop table ${rawTable(this.sheetId)}`)
  }
}

/** The tables that small sheets share, narrow ones first. */
const sharedTables = (db: Database): Promise<{ name: string; columns: number }[]> =>
  db.all(
    `select table_name as name, column_count - 2 as columns from duckdb_tables() where schema_name = 'raw' and starts_with(table_name, 'small_') order by 2`,
  )

/** Where small sheets stand, by their numbers; one without a row is not told. */
export async function sharedSizes(db: Database): Promise<Map<number, { columns: number; rows: number; shared: true }>> {
  const tables = await sharedTables(db)
  if (!tables.length) return new Map()
  const counts = tables.map(
    ({ name, columns }) => `select _sheet as id, ${columns} as columns, count(*) as "rows" from raw.${name} group by _sheet`,
  )
  const found = await db.all<{ id: number; columns: number; rows: number }>(counts.join(' union all '))
  return new Map(found.map(({ id, ...size }) => [id, { ...size, shared: true }]))
}

/** Takes the rows of sheets out of the tables they share. `condition` on their numbers, as `= 3`. */
export async function forgetShared(db: Database, condition: string): Promise<void> {
  for (const { name } of await sharedTables(db)) await db.run(`delete from raw.${name} where _sheet ${condition}`)
}

/** Drops tables that no sheet stands in any more. Not while files are being stored. */
export async function dropEmptyShared(db: Database): Promise<void> {
  for (const { name } of await sharedTables(db)) {
    const used = `exists (from raw.${name}) or exists (from duckdb_views() where schema_name = 'raw' and contains(sql, 'raw.${name} '))`
    if (!(await db.first<{ used: boolean }>(`select ${used} as used`))!.used) await db.run(`drop table raw.${name}`)
  }
}
