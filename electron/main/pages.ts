// Serves the built pages as app://plumbline/…, each HTML page with a content policy of its own nonce.

import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { type ProtocolResponse, protocol, type Session } from 'electron'
import { contentTypes, fileOf, origin } from './addresses'
import { trustedTypesPath, trustedTypesScript } from './trusted-types'

/** Before the app is ready: pages of this scheme count as secure and have an origin. */
export function registerScheme() {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }])
}

/** @param folder the built renderer; nothing outside it is ever read */
export function servePages(session: Session, folder: string) {
  // `protocol.handle` answers with web streams, whose code alone takes longer to load than the first page to send.
  session.protocol.registerBufferProtocol('app', ({ url, method }, done) => {
    void answerTo(url, method, folder).then(done)
  })
}

async function answerTo(url: string, method: string, folder: string): Promise<ProtocolResponse> {
  if (url === origin + trustedTypesPath) return respond(Buffer.from(trustedTypesScript), '.js')
  const file = method === 'GET' ? fileOf(url, folder) : null
  const body = file && (await readFile(file).catch(() => null))
  return body && file ? respond(body, extname(file)) : { statusCode: 404, data: Buffer.alloc(0) }
}

function respond(body: Buffer, extension: string): ProtocolResponse {
  const headers: Record<string, string> = { 'content-type': contentTypes[extension], 'x-content-type-options': 'nosniff' }
  if (extension !== '.html') return { headers, data: body }
  const nonce = randomBytes(16).toString('base64')
  headers['content-security-policy'] = contentPolicy(nonce)
  headers['cache-control'] = 'no-store'
  const html = body.toString('utf8').replaceAll('__CSP_NONCE__', nonce)
  return { headers, data: Buffer.from(html.replace('<head>', `<head><script src="${trustedTypesPath}"></script>`)) }
}

/** Styles need the nonce because the component library adds style elements while it runs; scripts only ever come from files. */
const contentPolicy = (nonce: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ')
