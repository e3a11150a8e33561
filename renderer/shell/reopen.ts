// A new engine has nothing open: the workspace last looked at is opened before anything is asked of it.
import { type Prepare, shell } from '../engine'
import { noteFailure } from '../parts/notify'

export const reopenLast: Prepare = async (ask) => {
  const info = await ask('workspace.info', {})
  if (!info.ok || info.value !== null) return
  const kept = await shell.preferences()
  if (!kept?.lastWorkspace) return
  const opened = await ask('workspace.open', { path: kept.lastWorkspace })
  if (opened.ok || opened.failure.code === 'engine_stopped') return
  if (opened.failure.code === 'workspace_missing') void shell.setPreferences({ lastWorkspace: null })
  noteFailure(opened.failure)
}
