// How the values of indicators are read, for the kinds that have them; into `reading`.
import sql from './read_values.sql'

/** An indicator most of whose cells are no numbers is words: what people report may be, a series is not. */
export const readValues = (wordsToo: boolean): string => sql.replace('{numeric}', wordsToo ? 'count(number) * 2 >= count(*)' : 'true')
