// Ratings that a blank beside them keeps.
import sql from './kept_rating.sql'

/** Makes the table `kept_rating` of rows whose `final` is blank where it stands for a change alone; `col` names the cell's column. */
export const keptRating = (from: string, final: string, col: string): string =>
  sql.replaceAll('{from}', from).replaceAll('{final}', final).replace('{col}', col)
