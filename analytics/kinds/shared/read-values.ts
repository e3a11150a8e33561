// How the values of indicators are read, for the kinds that have them; into `reading`.
import sql from './read_values.sql'

const reported = {
  numeric: 'count(number) * 2 >= count(*)',
  sides: `select _sheet_id, indicator_name, min(unit) as unit from usable where system_side is null and unit is not null
    and (select bool_or(system_side is not null) from usable) group by all`,
  of_system: 'm.system_side is not null',
}
const series = {
  numeric: 'true',
  sides: 'select null::integer as _sheet_id, null::varchar as indicator_name, null::varchar as unit where false',
  of_system: 'false',
}

/** An indicator most of whose cells are no numbers is words: what people report may be, a series is not. */
export const readValues = (areReported: boolean): string =>
  Object.entries(areReported ? reported : series).reduce((text, [name, part]) => text.replace(`{${name}}`, part), sql)
