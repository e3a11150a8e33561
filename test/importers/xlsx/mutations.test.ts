// Damaged bytes at random places: every file is read or refused by name, none hangs or breaks in another way.
import { describe, expect, it } from 'vitest'
import { ImportError } from '../../../importers/source/errors'
import { Declined } from '../../../importers/xlsx/declined'
import { thorough } from '../../faults/support/tries'
import { writeZip } from '../../support/zip'
import { pick, randomBy, randomPackage } from './random-package'
import { packageParts, readSheet, writeFile } from './workbooks'

const MARKS = [
  '<',
  '>',
  '"',
  "'",
  '/',
  '&',
  '=',
  '</',
  '<!--',
  '<![CDATA[',
  '-->',
  '</c>',
  '</row>',
  '<c',
  '<row',
  '<v>',
  '</v>',
  '_x',
  '&#',
  '\0',
  '\xff',
  'r="',
  ' ',
  '9'.repeat(20),
]

async function outcome(bytes: Buffer): Promise<unknown> {
  return readSheet(writeFile(bytes)).then(
    () => 'named',
    (error: unknown) => (error instanceof ImportError || error instanceof Declined ? 'named' : error),
  )
}

describe('mutations', () => {
  it.each(['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/workbook.xml', 'xl/styles.xml'])('of %s', async (name) => {
    const random = randomBy(name.length)
    for (let round = 0; round < (thorough ? 600 : 30); round++) {
      const parts = packageParts(randomPackage(1 + (round % 9)))
      const part = parts.find((known) => known.name === name)
      if (!part) throw new Error(name)
      let text = Buffer.from(part.data).toString('latin1')
      for (let i = 0; i < 1 + (round % 150) / 30; i++) {
        const at = Math.floor(random() * text.length)
        text = text.slice(0, at) + pick(random, MARKS) + text.slice(at + Math.floor(random() * 4))
      }
      part.data = Buffer.from(text, 'latin1')
      expect(await outcome(writeZip(parts)), `round ${round}`).toBe('named')
    }
  })

  it('of the zip file itself', async () => {
    const random = randomBy(5)
    const whole = writeZip(packageParts(randomPackage(4)))
    for (let round = 0; round < (thorough ? 1600 : 80); round++) {
      const bytes = Buffer.from(whole)
      for (let i = 0; i < 3; i++) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256)
      // Half of the rounds aim at the directory.
      if (round % 2) bytes[bytes.length - 1 - Math.floor(random() * 500)] = Math.floor(random() * 256)
      expect(await outcome(bytes), `round ${round}`).toBe('named')
    }
  })
})
