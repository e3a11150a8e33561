// Many records for one statement: it takes them as one text, and holds several times as much while it reads it.

const AT_ONCE = 1000

/** Writes records, some at a time, each part as a JSON list. */
export async function inParts(records: readonly unknown[], write: (json: string) => Promise<void>): Promise<void> {
  for (let at = 0; at < records.length; at += AT_ONCE) await write(JSON.stringify(records.slice(at, at + AT_ONCE)))
}
