import statement from './odd_rating.sql'

/**
 * What stands among ratings and is no step of any order, as table `odd_rating`. `from`: a query of `_sheet_id`, `_row`, `_col`, `rating` and
 * `gone`, which is true where the row says nothing else.
 */
export const oddRating = (from: string): string => statement.replace('{from}', () => from)
