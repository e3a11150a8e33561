// Which addresses are ours and which file each stands for. Pure: no Electron here.
import { extname, join, normalize, sep } from 'node:path'

export const origin = 'app://plumbline'

/** A file of any other type is never served. */
export const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Scheme and host of an address, or null. Node's URL gives custom schemes the opaque origin 'null', so it cannot be asked. */
export function originOf(address: string): string | null {
  try {
    const { protocol, host } = new URL(address)
    return `${protocol}//${host}`
  } catch {
    return null
  }
}

/** Requests the session lets through: our own pages, what they make themselves, and the developer tools. */
export const isLocal = (address: string) => /^(app:\/\/plumbline\/|blob:app:\/\/plumbline\/|data:|devtools:)/.test(address)

/** The file an address stands for, or null for one that lies outside the folder, has another host, or is of no known type. */
export function fileOf(address: string, folder: string): string | null {
  if (originOf(address) !== origin) return null
  let path: string
  try {
    path = decodeURIComponent(new URL(address).pathname)
  } catch {
    return null
  }
  if (path.includes('\0') || path.includes('\\')) return null
  const file = normalize(join(folder, path))
  return file.startsWith(folder + sep) && contentTypes[extname(file)] ? file : null
}
