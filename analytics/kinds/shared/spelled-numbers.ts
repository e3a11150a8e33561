// Numbers of other things that are written in other letters than there.
import sql from './spelled_numbers.sql'

/** Of table `from`, the column `cited` names rows of table `of` by their `number`. */
export interface Citation {
  from: string
  cited: string
  of: string
  number: string
}

export const spelledNumbers = ({ from, cited, of, number }: Citation): string =>
  sql.replaceAll('{from}', from).replaceAll('{cited}', cited).replaceAll('{of}', of).replaceAll('{number}', number)
