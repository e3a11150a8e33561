import { kindName, kindOf } from '../../kinds/kinds'
import type { SheetKind } from '../../kinds/shared/types'
import type { Language } from '../../messages/types'
import type { Database } from '../../workspace/query'
import type { SheetReconciliation } from '../types'

/** One line a sheet: read = accepted + attention + left out. Superseded files are not listed. */
export async function rowReconciliation(db: Database, language: Language): Promise<SheetReconciliation[]> {
  const rows = await db.all<
    Omit<SheetReconciliation, 'kindName' | 'decisive' | 'leftOutByReason' | 'unusedColumns'> & {
      kind: SheetKind | null
      reasons: string[] | null
      counts: number[] | null
      unused: SheetReconciliation['unusedColumns'] | null
    }
  >(
    `select sheet_id as "sheetId", file_id as "fileId", file, sheet, s.kind, f.kind as "sourceKind", encoding, header_row as "headerRow", s.rows_read as read, s.accepted,
       s.attention, s.left_out as "leftOut", b.finished_at as "importedAt", l.reasons, l.counts, u.unused,
       sheet_id in (select sheet_id from data_issue where code in ('unknown_sheet', 'unknown_form', 'mapping_question')
         or (code = 'file_refused' and (facts->>'code') in ('no_header', 'duplicate_headers', 'form_sheet'))) as asks
     from source_sheet s join source_file f using (file_id) join import_batch b using (batch_id)
     left join (select sheet_id, list(reason order by reason) as reasons, list(n order by reason) as counts
                from (select sheet_id, reason, count(*) as n from excluded_row group by all) group by sheet_id) l using (sheet_id)
     left join (select sheet_id, to_json(list({'column': col, 'header': header, 'cells': unused_cells} order by col)) as unused
                from source_column where unused_cells > 0 group by sheet_id) u using (sheet_id)
     where superseded_by is null order by file, sheet_index`,
  )
  return rows.map(({ reasons, counts, unused, ...row }) => ({
    ...row,
    decisive: row.kind ? kindOf(row.kind).decisive : false,
    kindName: row.kind ? kindName(row.kind, language) : '',
    unusedColumns: unused ?? [],
    leftOutByReason: Object.fromEntries((reasons ?? []).map((reason, at) => [reason, counts![at]])),
  }))
}
