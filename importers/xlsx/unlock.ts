// Workbooks with a password, decrypted in memory. What strangers made is taken apart here as it is by SheetJS, and in the same process.
import officeCrypto from 'officecrypto-tool'
import * as XLSX from 'xlsx'
import { ImportError } from '../source/errors'

/** Excel encrypts with it what is only protected against changes, and opens that without asking. */
const NOBODYS = 'VelvetSweatshop'
/** Ten times what Excel and others write. A file that asks for more is not meant to be opened. */
const MOST_ROUNDS = 1_000_000

/**
 * The content of a compound file with a password; null for one that has none.
 * @throws ImportError `encrypted` where no password was given, `wrong_password`, `unknown_encryption`, `damaged_package`
 */
export async function unlocked(bytes: Buffer, file: string, passwords: readonly string[]): Promise<Buffer | null> {
  if (!isLocked(bytes)) return null
  if (roundsOf(bytes) > MOST_ROUNDS) throw new ImportError('unknown_encryption', { file })
  const unasked = await opened(bytes, file, NOBODYS).catch((error: unknown) => {
    // Of a damaged one it is known only that it has a password.
    if (error instanceof ImportError && error.issue.code === 'damaged_package') return null
    throw error
  })
  if (unasked) return unasked
  for (const password of passwords) {
    const content = await opened(bytes, file, password)
    if (content) return content
  }
  throw new ImportError(passwords.length ? 'wrong_password' : 'encrypted', { file })
}

/** What is wrong with a damaged one, or one of another kind, is said by whoever reads it. */
function isLocked(bytes: Buffer): boolean {
  try {
    const { FullPaths } = XLSX.CFB.read(bytes, { type: 'buffer' })
    return FullPaths.some((path: string) => /\/(?:EncryptedPackage|Workbook|Book)$/i.test(path)) && officeCrypto.isEncrypted(bytes)
  } catch {
    return false
  }
}

/** How often a password is hashed before it is proved; 0 where the scheme says. */
function roundsOf(bytes: Buffer): number {
  const info = XLSX.CFB.find(XLSX.CFB.read(bytes, { type: 'buffer' }), '/EncryptionInfo')
  const text = Buffer.from((info?.content as Uint8Array | undefined) ?? []).toString('latin1')
  return Math.max(0, ...[...text.matchAll(/spinCount\s*=\s*["']\s*([^"']*)/g)].map(([, rounds]) => Number(rounds) || 0))
}

/** Null: it has another password. */
async function opened(bytes: Buffer, file: string, password: string): Promise<Buffer | null> {
  try {
    return await officeCrypto.decrypt(bytes, { password })
  } catch (error) {
    // The library states its reasons as sentences only; Node, of a cipher, by a code.
    const reason = String(error)
    if (/password is incorrect/i.test(reason)) return null
    const isUnknown =
      /unsupported|unrecognized|mismatch/i.test(reason) || String((error as { code?: string }).code).startsWith('ERR_CRYPTO')
    throw new ImportError(isUnknown ? 'unknown_encryption' : 'damaged_package', { file }, error)
  }
}
