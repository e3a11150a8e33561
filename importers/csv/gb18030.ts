// Tells GB18030 from the other encodings a file of bytes that are not UTF-8 may be in.

/**
 * True when a sample decodes strictly as GB18030, is mostly made of everyday characters there (the GB 2312 area or four-byte forms) and is
 * not UTF-8 with a few bytes damaged. Latin-1, Big5 or Shift-JIS bytes fail the second test, a damaged UTF-8 file the third.
 */
export function looksLikeGb18030(sample: Buffer): boolean {
  if (isDamagedUtf8(sample)) return false
  let everyday = 0
  let rare = 0
  for (let i = 0; i < sample.length; ) {
    const lead = sample[i]
    if (lead < 0x80) {
      i++
      continue
    }
    if (i + 1 >= sample.length) break
    const trail = sample[i + 1]
    const long = trail >= 0x30 && trail <= 0x39
    if (long || (trail >= 0xa1 && (lead <= 0xa3 ? lead >= 0xa1 : lead >= 0xb0 && lead <= 0xf7))) everyday++
    else rare++
    i += long ? 4 : 2
  }
  if (everyday <= rare) return false
  try {
    new TextDecoder('gb18030', { fatal: true }).decode(sample, { stream: true })
    return true
  } catch {
    return false
  }
}

/** UTF-8 but for a few bytes: no other encoding reads it better. */
export const isDamagedUtf8 = (sample: Buffer): boolean => utf8Share(sample) > 0.8

/** Share of the non-ASCII characters of a sample that are well-formed UTF-8. */
function utf8Share(sample: Buffer): number {
  let good = 0
  let bad = 0
  for (let i = 0; i < sample.length; ) {
    const byte = sample[i]
    if (byte < 0x80) {
      i++
      continue
    }
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    if (i + length > sample.length) break
    if (byte >= 0xc2 && continues(sample, i, length)) {
      good++
      i += length
    } else {
      bad++
      i++
    }
  }
  return good + bad === 0 ? 0 : good / (good + bad)
}

function continues(sample: Buffer, at: number, length: number): boolean {
  for (let i = 1; i < length; i++) if ((sample[at + i] & 0xc0) !== 0x80) return false
  return true
}
