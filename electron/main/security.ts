// What a page may never do, and the one door through which it reaches the shell.
import { app, type IpcMainInvokeEvent, ipcMain, type Session, type WebContents } from 'electron'
import type { EngineRole } from '../contract/wire'
import { isLocal, origin, originOf } from './addresses'

export type Role = EngineRole
const roles = new WeakMap<WebContents, Role>()

/** Only windows made here count as ours; what each may call follows from its role. */
export const registerWindow = (contents: WebContents, role: Role) => roles.set(contents, role)
export const roleOf = (contents: WebContents) => roles.get(contents)

/**
 * Answers a page's call on `channel`, for the main frame of a window in one of the `allowed` roles that shows our own page. Everyone else is refused.
 * `work` gets whatever the page sent: it must check it.
 */
export function answer(channel: string, allowed: Role[], work: (argument: unknown, sender: WebContents) => unknown) {
  ipcMain.handle(channel, (event, argument: unknown) => {
    if (!isOurs(event, allowed)) throw new Error('refused')
    return work(argument, event.sender)
  })
}

function isOurs({ sender, senderFrame }: IpcMainInvokeEvent, allowed: Role[]) {
  const role = roles.get(sender)
  if (!role || !allowed.includes(role) || !senderFrame || senderFrame !== sender.mainFrame) return false
  return originOf(senderFrame.url) === origin
}

/** No permission, no download, no request that leaves the program. */
export function lockSession(session: Session) {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
  session.webRequest.onBeforeRequest((request, decide) => decide({ cancel: !isLocal(request.url) }))
}

/** No navigation, no new window, no webview, in any contents that will ever be made. */
export function lockContents() {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}
