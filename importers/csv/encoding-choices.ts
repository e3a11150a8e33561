// What a text of unknown encoding would say in each that it may be in, for a person to see which one makes sense.
import { open } from 'node:fs/promises'
import { shownName } from '../source/names'
import { plainFile } from '../source/plain-file'
import type { EncodingChoice, TextEncoding } from '../source/types'
import { undecided } from './encoding'

const LINES = 3
const LONGEST_LINE = 120

/** Empty for a file that tells its encoding, or is no text. @throws ImportError where there is no file to be read */
export async function encodingChoices(path: string): Promise<EncodingChoice[]> {
  const { size } = plainFile(path)
  const handle = await open(path, 'r')
  try {
    const found = await undecided(handle, shownName(path), size)
    if (!found) return []
    const { sample, automatic, stated } = found
    const unasked = automatic ? [{ encoding: automatic, stated: null, lines: tellingLines(sample, automatic) }] : []
    return [...unasked, ...stated.map((encoding) => ({ encoding, stated: encoding, lines: tellingLines(sample, encoding) }))]
  } finally {
    await handle.close()
  }
}

function tellingLines(sample: Buffer, encoding: TextEncoding): string[] {
  const lines = new TextDecoder(encoding).decode(sample, { stream: true }).split(/\r\n|\r|\n/)
  const telling = lines.filter((line) => /\P{ASCII}/u.test(line)).slice(0, LINES)
  return telling.map((line) => [...line.replace(/\p{Cc}/gu, ' ')].slice(0, LONGEST_LINE).join(''))
}
