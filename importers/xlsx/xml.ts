// The little XML that the small parts and the heads of the large parts need. The bulk is scanned as bytes elsewhere.
import { ImportError } from '../source/errors'
import { Declined } from './declined'

/** Attributes by local name; where two prefixes share a local name, the prefixed one also stands under its full name. */
export interface XmlTag {
  name: string
  attributes: Map<string, string>
  closing: boolean
}

const TAG = /<(\/?)([^\s<>/!?]+)((?:"[^"]*"|'[^']*'|[^"'<>])*)>/g
const ATTRIBUTE = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const ROOT = /^\s*(?:<\?xml\b([^>]*)\?>\s*)?<([^\s<>/!?]+)/
const UTF8_NAMES = /^(?:utf-?8|us-ascii)$/i

/**
 * Checks the first bytes of a part and returns the name of its root element.
 * Any DOCTYPE is refused; a namespace prefix, another encoding or a leading comment is declined.
 */
export function checkHead(head: Buffer, file: string, part: string): string {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) throw new Declined('encoding')
  const text = stripBom(head.toString('utf8'))
  refuseDoctype(text, file, part)
  const match = ROOT.exec(text)
  if (!match) throw text.includes('<!--') ? new Declined('comment_or_cdata') : damagedPart(file, part)
  const encoding = /\bencoding\s*=\s*["']([^"']*)["']/.exec(match[1] ?? '')?.[1]
  if (encoding !== undefined && !UTF8_NAMES.test(encoding)) throw new Declined('encoding')
  if (match[2].includes(':')) throw new Declined('namespace_prefix')
  return match[2]
}

/** Text of a small part. A DOCTYPE is refused, another encoding declined. */
export function partText(bytes: Buffer, file: string, part: string): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) throw new Declined('encoding')
  const text = stripBom(bytes.toString('utf8'))
  refuseDoctype(text, file, part)
  return text.replace(/<!--[\s\S]*?-->/g, '')
}

export function refuseDoctype(text: string, file: string, part: string): void {
  if (/<!DOCTYPE/i.test(text)) throw new ImportError('doctype', { file, facts: { entry: part } })
}

/** Tags of a part in document order, names without their prefix: those of the namespace its root is of. What extensions add is passed over. */
export function* tags(text: string): Generator<XmlTag> {
  const scopes: Scope[] = [{}]
  let root: string | undefined
  for (const match of text.matchAll(TAG)) {
    const closing = match[1] === '/'
    const attributes = attributesOf(match[3])
    const scope = closing ? scopes[scopes.length - 1] : within(scopes[scopes.length - 1], attributes)
    const namespace = scope[prefixOf(match[2])] ?? ''
    root ??= namespace
    if (closing && scopes.length > 1) scopes.pop()
    else if (!closing && !match[3].endsWith('/')) scopes.push(scope)
    if (namespace === root) yield { closing, name: localName(match[2]), attributes }
  }
}

/** Namespaces by prefix, `''` for elements without one. */
type Scope = Record<string, string>

function within(scope: Scope, attributes: Map<string, string>): Scope {
  let inner = scope
  for (const [name, value] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
    if (inner === scope) inner = { ...scope }
    inner[name.slice(6)] = value
  }
  return inner
}

const prefixOf = (name: string): string => name.slice(0, Math.max(0, name.indexOf(':')))

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const match of text.matchAll(ATTRIBUTE)) {
    const value = decodeEntities(match[2] ?? match[3] ?? '')
    attributes.set(match[1], value)
    const local = localName(match[1])
    if (!attributes.has(local)) attributes.set(local, value)
  }
  return attributes
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on'
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (whole, named, decimal, hex) => {
    if (named) return NAMED[named.toLowerCase()]
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

function stripBom(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

function damagedPart(file: string, part: string): ImportError {
  return new ImportError('damaged_package', { file, facts: { entry: part } })
}
