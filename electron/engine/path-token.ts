// Tokens for paths a person chose. The main process seals them and the engine opens them; a page between the two can hand them on and make none.
import { createHmac, timingSafeEqual } from 'node:crypto'

/** What a path was chosen for: to be read, to be opened as a workspace, or to hold a new one. */
export type PathPurpose = 'source' | 'workspace' | 'new-workspace-folder'

/** Carries the secret from the main process to the engine; no page sees the environment. */
export const secretVariable = 'PLUMBLINE_PATH_SECRET'

export function sealPath(secret: string, purpose: PathPurpose, path: string): string {
  // Not UTF-8: a Windows name may hold half a surrogate pair, which must come back as it was.
  const bytes = Buffer.from(path, 'utf16le')
  const proof = createHmac('sha256', secret).update(`${purpose}\0`).update(bytes).digest('base64url')
  return `${proof}.${bytes.toString('base64url')}`
}

/** The path, or null for a token that was not sealed with this secret for this purpose. */
export function unsealPath(secret: string, purpose: PathPurpose, token: string): string | null {
  const path = Buffer.from(token.slice(token.indexOf('.') + 1), 'base64url').toString('utf16le')
  const [given, due] = [Buffer.from(token), Buffer.from(sealPath(secret, purpose, path))]
  return given.length === due.length && timingSafeEqual(given, due) ? path : null
}
