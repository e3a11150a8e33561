// Which words took how many rows out of the count, column by column.
import type { Database } from '../../workspace/query'

/** So many words of a column are named. */
const MOST_NAMED = 12

/** Of the table `left_out` (sheet, col, field, row, word, is_stated); what a person said so is known. */
export async function sayLeftOut(db: Database): Promise<void> {
  await db.run(
    `insert into staged_issue
     select 'left_out', 'info', false, sheet, min(first), col, any_value(field), json_object(
       'header', (select header from source_column c where c.sheet_id = sheet and c.col = said.col),
       'text', array_to_string(list(left(word, 40) || ' ×' || n order by n desc, word)[:${MOST_NAMED}], ' · ') || case when count(*) > ${MOST_NAMED} then ' …' else '' end,
       'words', list({'word': word, 'count': n} order by n desc, word)[:${MOST_NAMED}], 'count', sum(n)::integer)
     from (select sheet, col, field, word, count(*)::integer as n, min("row") as first from left_out where not is_stated group by all) said
     group by sheet, col`,
  )
}
