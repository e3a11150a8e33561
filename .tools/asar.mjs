// Writes Electron's archive format: two length-prefixed numbers, a JSON directory, then the files one after the other.
import { writeFileSync } from 'node:fs'

/** @param {string} path @param {Record<string, string>} files name → text, in the root of the archive */
export function writeArchive(path, files) {
  const directory = { files: {} }
  const bodies = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const body = Buffer.from(text)
    directory.files[name] = { size: body.length, offset: String(offset) }
    bodies.push(body)
    offset += body.length
  }
  const json = Buffer.from(JSON.stringify(directory))
  const padding = Buffer.alloc((4 - (json.length % 4)) % 4)
  const padded = json.length + padding.length
  const head = Buffer.alloc(16)
  for (const [index, value] of [4, padded + 8, padded + 4, json.length].entries()) head.writeUInt32LE(value, index * 4)
  writeFileSync(path, Buffer.concat([head, json, padding, ...bodies]))
}
