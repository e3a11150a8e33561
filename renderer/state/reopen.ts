// A new engine has nothing open: the workspace last looked at is opened before anything is asked of it.
import type { KnownAnswer } from '../../electron/contract/wire'
import type { WorkspaceInfo } from '../contract/types'
import { recall } from './answers'
import type { Prepare } from './engine'
import { noteUnopened } from './recover'
import { useView } from './view'

export const reopenLast: Prepare = async (ask) => {
  const info = await ask('workspace.info', {})
  if (!info.ok || info.value !== null) return
  const opened = await ask('workspace.reopen', {})
  if (!opened.ok && opened.failure.code !== 'engine_stopped') noteUnopened(opened.failure)
}

/** Takes up what is remembered of that workspace, so that the first picture holds its figures. */
export function takeRemembered(known: readonly KnownAnswer[]) {
  recall(known)
  const info = known.find(({ name }) => name === 'workspace.info')?.value as WorkspaceInfo | undefined
  if (info) useView.setState({ workspace: info.path, slice: info.opensAt ? { cycle: info.opensAt } : {} })
}
