// Serves the built pages as app://plumbline/…, each HTML page with a content policy of its own nonce.
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { type ProtocolResponse, protocol, type Session } from 'electron'
import type { StartupView } from '../contract/wire'
import { contentTypes, fileOf, origin } from './addresses'
import { trustedTypesPath, trustedTypesScript } from './trusted-types'

/** Before the app is ready: pages of this scheme count as secure and have an origin. */
export function registerScheme() {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }])
}

/**
 * @param folder the built renderer; nothing outside it is ever read
 * @param first what the workbench page carries with it; null once it has been given
 */
export function servePages(session: Session, folder: string, first: () => StartupView | null) {
  // `protocol.handle` answers with web streams, whose code alone takes longer to load than the first page to send.
  session.protocol.registerBufferProtocol('app', ({ url, method }, done) => {
    void answerTo(url, method, folder, first).then(done)
  })
}

async function answerTo(url: string, method: string, folder: string, first: () => StartupView | null): Promise<ProtocolResponse> {
  if (url === origin + trustedTypesPath) return respond(Buffer.from(trustedTypesScript), '.js', null)
  const file = method === 'GET' ? fileOf(url, folder) : null
  const body = file && (await readFile(file).catch(() => null))
  if (!body || !file) return { statusCode: 404, data: Buffer.alloc(0) }
  return respond(body, extname(file), url === `${origin}/workbench.html` ? first() : null)
}

function respond(body: Buffer, extension: string, first: StartupView | null): ProtocolResponse {
  const headers: Record<string, string> = { 'content-type': contentTypes[extension], 'x-content-type-options': 'nosniff' }
  if (extension !== '.html') return { headers, data: body }
  const nonce = randomBytes(16).toString('base64')
  headers['content-security-policy'] = contentPolicy(nonce)
  headers['cache-control'] = 'no-store'
  const html = body.toString('utf8').replaceAll('__CSP_NONCE__', nonce).replace('<html', `<html data-system="${process.platform}"`)
  const head = `<head><script src="${trustedTypesPath}"></script>${first ? inert(first) : ''}`
  return { headers, data: Buffer.from(html.replace('<head>', () => head)) }
}

/** Data that no browser runs; nothing in it can end the element. */
const inert = (first: StartupView) =>
  `<script type="application/json" id="first-picture">${JSON.stringify(first).replaceAll('<', '\\u003c')}</script>`

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
