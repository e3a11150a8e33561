// The identity of a template, so that an answer given once serves every later file laid out the same way.
import { createHash } from 'node:crypto'
import { formatOf } from '../../../importers/formats'
import type { SourceKind } from '../../../importers/source/types'
import { headerKey } from '../../vocabulary/header-key'
import { findMonth } from '../../vocabulary/months'
import type { SheetLayout } from '../table/types'
import type { TemplateFingerprint } from './types'

/** Kind of file and ordered, normalised headers. Years of months are left out: next quarter's file is the same template. */
export function fingerprint(kind: SourceKind, layout: SheetLayout): TemplateFingerprint {
  const { family } = formatOf(kind)
  const headers = layout.columns.map(({ levels }) => levels.map(level).join('/'))
  return createHash('sha256')
    .update(JSON.stringify([family, headers]))
    .digest('hex')
    .slice(0, 32)
}

function level(text: string): string {
  const month = findMonth(text)
  return month ? `#month${headerKey(month.rest)}` : headerKey(text)
}
