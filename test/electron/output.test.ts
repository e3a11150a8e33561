// Nothing that a file or a person wrote reaches a terminal as a command to it.
import { Writable } from 'node:stream'
import { describe, expect, it, test } from 'vitest'
import { output } from '../../electron/cli/output'
import { csv, textTable } from '../../electron/cli/tables'

const obeyed: Record<string, string> = {
  'a title': '\u001b]0;owned\u0007',
  'the clipboard': '\u001b]52;c;cm0gLXJm\u0007',
  'a link': '\u001b]8;;https://example.invalid\u001b\\here\u001b]8;;\u001b\\',
  'a colour': '\u001b[31mred\u001b[0m',
  'a cleared screen': '\u001b[2J\u001b[H',
  'the same in one byte': '\u009b2J',
  'a command string': '\u0090q\u009c',
  'a reset': '\u001bc',
  'a line written over': 'FAILED\rok    ',
  'letters taken back': 'bad\b\b\bgood',
  'a bell': '\u0007',
  'a zero': 'a\u0000b',
  'a deletion': 'a\u007fb',
  'a turned direction': 'txt.\u202exslx\u202c',
  'an isolated direction': '\u2066a\u2069',
  'another end of line': 'a\u2028b\u2029c\u0085d',
}
const commands = /(?!\r\n|[\t\n])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u

function written(isTTY: boolean, work: (out: ReturnType<typeof output>) => void): string {
  let text = ''
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      text += chunk
      done()
    },
  })
  work(output(Object.assign(stream, { isTTY, columns: 40 })))
  return text
}

describe.each(Object.entries(obeyed))('%s', (_, text) => {
  it.each([true, false])('is shown in a line, in a table and among lines (terminal: %s)', (isTTY) => {
    for (const shown of [
      written(isTTY, (out) => out.line(`文件 ${text} 打不开`)),
      written(isTTY, (out) => out.write(textTable(['file', text], [[text, 1]]))),
      written(isTTY, (out) => out.write(`before\n\t${text}\nafter\n`)),
    ]) {
      expect(shown).not.toMatch(commands)
      expect(shown).toMatch(/\\[xu][0-9a-f]{2}|\\r/)
      expect(shown.endsWith('\n')).toBe(true)
    }
  })

  it('stays the same value in JSON', () => {
    const json = written(false, (out) => out.json(`${JSON.stringify({ [text]: [text] }, null, 2)}\n`))
    expect(json).not.toMatch(commands)
    expect(JSON.parse(json)).toEqual({ [text]: [text] })
  })

  it('stays as it is in data for a program, and is shown on a terminal', () => {
    const data = csv(['a'], [[`${text}"甲"`]])
    expect(written(false, (out) => out.data(data))).toBe(data)
    expect(written(true, (out) => out.data(data))).not.toMatch(commands)
  })

  it('does not reach the line of the progress', () => {
    const drawn = written(true, (out) => out.redraw(`read ${text}`))
    expect(drawn.slice(0, 5)).toBe('\r\u001b[2K')
    expect(drawn.slice(5)).not.toMatch(commands)
  })
})

test('a name cannot begin a line of its own', () => {
  expect(written(false, (out) => out.line('a.csv\nNot imported: b.csv\r\n'))).toBe('a.csv\\nNot imported: b.csv\\r\\n\n')
  expect(textTable(['a'], [['x\ny\tz']]).split('\n')).toEqual(['a', 'x\\ny\\tz', ''])
})

test('ordinary text is untouched', () => {
  const text = '花名册 2026Q1.xlsx › Sheet1!B7: “85 %” — naïve 𠮷 🙂 \\x1b\n\tنص عربي\r\n'
  expect(written(true, (out) => out.write(text))).toBe(text)
  expect(written(false, (out) => out.json(text))).toBe(text)
})
