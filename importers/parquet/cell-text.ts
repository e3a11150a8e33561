// The values of a Parquet column as text, the way a sheet would show them: whole numbers without a point, instants with their zone, what is nested as JSON.

/** The expression that gives the text of column `name`, whose type is written as the database writes it. */
export function cellText(name: string, type: string): string {
  if (/\[\d*\]$|^(STRUCT|MAP|UNION|VARIANT)\b/.test(type)) return `to_json(${name})::varchar`
  if (type === 'BOOLEAN') return `upper(${name}::varchar)`
  // Tables of data tools write NaN where nothing is known, and make a column of whole numbers one of floats for it.
  if (type === 'DOUBLE' || type === 'FLOAT')
    return `case when isnan(${name}) then null when ${name} = trunc(${name}) and abs(${name}) < 1e15 then ${name}::bigint::varchar else ${name}::varchar end`
  if (type === 'TIMESTAMP WITH TIME ZONE')
    return `case when isfinite(${name}) then replace(make_timestamp(epoch_us(${name}))::varchar, ' ', 'T') || 'Z' else ${name}::varchar end`
  if (type.startsWith('TIMESTAMP')) return `replace(${name}::varchar, ' ', 'T')`
  // Older programs do not say that their bytes are text.
  if (type === 'BLOB') return `coalesce(try(decode(${name})), ${name}::varchar)`
  return `${name}::varchar`
}
