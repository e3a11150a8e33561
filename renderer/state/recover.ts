// A workspace that cannot be opened: what stands in the way is a note, or the offer of a backup where one may help.
import type { Failure } from '../contract/types'
import { noteFailure } from './notify'
import { useView } from './view'

const mayBeRestored: ReadonlySet<Failure['code']> = new Set<Failure['code']>([
  'workspace_damaged',
  'workspace_suspect',
  'not_a_workspace',
  'query_failed',
])

export function noteUnopened(failure: Failure) {
  if (mayBeRestored.has(failure.code)) useView.setState({ recovering: failure, dialogs: true })
  else noteFailure(failure)
}
