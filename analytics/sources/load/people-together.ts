// Cells that name several people of the lists, where a row is of one: what becomes of the row, and how that is said.
import type { PersonRole } from '../../kinds/shared/types'
import type { Database } from '../../workspace/query'

/** None of them is meant alone: the answer has the department they share, and nobody. */
export const answerTogether = (db: Database): Promise<void> =>
  db.run(`update person_answer a set problem = 'row_of_several', department_id = s.department_id, family = s.family
  from person_several s where a.problem = 'unmatched_person' and s.no is not distinct from a.no and s.name is not distinct from a.name and s.department is not distinct from a.department`)

/** What becomes of a row whose cell names several people. */
export const togetherOf = ({ required, lacking, together }: PersonRole): string =>
  together ? 'record_together' : lacking ? 'rating_together' : required ? 'alone' : 'beside_together'

/** Who is named with others where the row stands all the same: once a sheet and column, apart from what says the share of each. */
export const reportTogether = (db: Database): Promise<void> =>
  db.run(
    `insert into staged_issue
     select 'people_together', case when required then 'warn' else 'info' end, false, _sheet_id, min(_row), arg_min(col, _row), any_value(field),
       json_object('text', left(arg_min(coalesce(p.name, p.no), _row), 40), 'count', count(distinct _row),
         'reason', case when shares and together = 'record_together' then 'record_shares' else together end)
     from person_problem p
     join person_several s on s.no is not distinct from p.no and s.name is not distinct from p.name and s.department is not distinct from p.department
     where problem = 'row_of_several' and together <> 'alone'
     group by _sheet_id, no_field, required, together, shares and together = 'record_together'`,
  )
