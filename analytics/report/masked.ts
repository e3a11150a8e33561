// The mask of a report and of whatever is said beside it.
import { Mask, type Named } from '../masking/mask'
import type { Language } from '../messages/types'
import type { Slice } from '../metric/types'
import { workspaceInfo } from '../workspace/info'
import type { Workspace } from '../workspace/open'

/** @param files names that the workspace does not hold */
export async function reportMask(workspace: Workspace, slice: Slice, files: readonly string[], language: Language): Promise<Mask> {
  const { company, cycle } = await workspaceInfo(workspace)
  return Mask.read(workspace.db, language, [
    { kind: 'company', text: company },
    { kind: 'cycle', text: slice.cycle ?? cycle },
    ...files.map((text): Named => ({ kind: 'file', text })),
  ])
}
