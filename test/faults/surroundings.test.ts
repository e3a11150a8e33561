// Clocks, time zones, languages, little memory, sheets at the limits of their format, paths as people make them: the same figures, or a sentence.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { verifyChain } from '../../analytics/session/decisions'
import { snapshotPath } from '../../electron/startup/startup-snapshot'
import { sheetClosing, sheetOpening, storedEntry, workbookParts, zip } from '../../fixtures/files/zip'
import { program, type Ran } from '../support/program'
import { attackFolder, type Base, base, copyOfBase } from './support/base'
import { given, startEngine } from './support/engine'
import { open, sound } from './support/state'
import { few, fully, runner, thorough, tries } from './support/tries'

const folder = attackFolder()
let source: Base
beforeAll(async () => {
  source = await base()
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const figuresOf = ({ out }: Ran): unknown => JSON.parse(out).metrics

fully('gives the same figures in every language and time zone of the computer', sameEverywhere, 600_000)

async function sameEverywhere() {
  const places: Record<string, string>[] = [
    { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' },
    { LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8', TZ: 'Pacific/Marquesas' },
    { LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', TZ: 'America/New_York' },
    { LANG: 'C', LC_ALL: 'C', TZ: 'Antarctica/Troll' },
    { LANG: 'zh_CN.GB18030', LC_ALL: 'zh_CN.GB18030', TZ: 'Asia/Kathmandu' },
    { LANG: '', LC_ALL: '', TZ: 'Nowhere/None' },
  ]
  const imported = async (env: Record<string, string>, name: string) => {
    const path = join(folder, `${name}.duckdb`)
    expect((await program(env)(['import', source.files, '-w', path, '--cycle', '2026Q1', '--lang', 'en'])).code).toBe(0)
    await sound(path)
    return figuresOf(await program(env)(['metrics', '-w', path, '--json', '--lang', 'en']))
  }
  const due = figuresOf(await program()(['metrics', '-w', copyOfBase(source, folder, 'here'), '--json', '--lang', 'en']))
  await tries('F11 language and zone', places, async (env) => expect(await imported(env, `at ${env.TZ.replace('/', ' ')}`)).toEqual(due))
}

fully(
  'orders decisions by their number, whatever the clock says',
  async () => {
    // A clock that is set back and forward between calls, in a program that knows no other.
    const clock = join(folder, 'clock.cjs')
    writeFileSync(
      clock,
      `const now = Date.now; let turn = 0
    const set = () => now() + [0, -864e5, 315e8, -1e12][turn++ % 4]
    globalThis.Date = class extends Date { constructor(...given) { given.length ? super(...given) : super(set()) } static now() { return set() } }`,
    )
    await tries('F11 clock set', ['moved'], async () => {
      const path = copyOfBase(source, folder, 'clock')
      const engine = startEngine({ folder, workspace: path, env: { NODE_OPTIONS: `--require "${clock}"` } })
      given(await engine.call('workspace.reopen', {}))
      const { people } = given(await engine.call('ninebox.board', { slice: {} }))
      for (const box of [1, 5, 9, 2] as const) {
        const employeeIds = people.filter((person) => person.box !== null).map(({ employeeId }) => employeeId)
        given(await engine.call('ninebox.move', { cycle: '2026Q1', employeeIds, box, reason: `to ${box}`, evidence: [] }))
      }
      given(await engine.call('ninebox.undo', { cycle: '2026Q1' }))
      const board = given(await engine.call('ninebox.board', { slice: {} }))
      expect(new Set(board.people.map((person) => person.box))).toEqual(new Set([9]))
      given(await engine.call('sources.import', { jobId: 'later', paths: [engine.token('source', source.more)] }))
      await engine.stop()
      const workspace = await open(path)
      expect(await verifyChain(workspace.db)).toMatchObject({ ok: true })
      workspace.close()
      await sound(path)
    })
  },
  300_000,
)

fully('imports under a memory limit, or says that it cannot', underLimit, 600_000)

async function underLimit() {
  const large = join(folder, 'large.csv')
  const rows = Array.from({ length: 400_000 }, (_, n) => `R${n},人${n},质量部,2021-03-01`)
  writeFileSync(large, `工号,姓名,部门,入职日期\n${rows.join('\n')}\n`)
  await tries('F12 little memory', [96, 48, 256], async (megabytes) => {
    const path = join(folder, `memory ${megabytes}.duckdb`)
    const { code, err } = await program({ NODE_OPTIONS: `--max-old-space-size=${megabytes}` })(['import', large, '-w', path])
    // V8 itself ends a program whose own heap is full; the workspace is whole then, or not there.
    if (code !== null && code !== 134) expect([0, 2]).toContain(code)
    if (code === 2) expect(err).not.toContain('    at ')
    if (existsSync(path)) await sound(path)
  })
}

const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
const row = (texts: string[]) => `<row>${texts.map(cell).join('')}</row>`
const head = row(['工号', '姓名', '部门', '入职日期'])
const person = (n: number) => row([`X${n}`, `人${n}`, '质量部', '2021-03-01'])
const sheet = (inside: string) => zip([...workbookParts(), storedEntry('xl/worksheets/sheet1.xml', sheetOpening + inside + sheetClosing)])
const count = (length: number) => Array.from({ length }, (_, n) => n)

fully(
  'reads sheets at the limits of their format, or says which limit',
  async () => {
    const sheets: [string, () => Buffer | string][] = [
      ['16384 columns.xlsx', () => sheet(row(count(16_384).map((n) => `c${n}`)) + person(1))],
      [
        'long cells.xlsx',
        () =>
          sheet(
            head +
              count(200)
                .map((n) => row([`X${n}`, '长'.repeat(32_767), '质量部', '2021-03-01']))
                .join(''),
          ),
      ],
      ['many rows.xlsx', () => sheet(head + count(1_000_000).map(person).join(''))],
      ['10000 columns, 100 rows.csv', () => `${count(10_000).map((n) => `c${n}`)}\n${`${count(10_000)}\n`.repeat(100)}`],
      [
        'a million rows.csv',
        () =>
          `工号,姓名,部门,入职日期\n${count(1_000_000)
            .map((n) => `Y${n},人,质量部,2021-03-01`)
            .join('\n')}\n`,
      ],
      ['2000 sheets.xlsx', () => manySheets(2000)],
    ]
    await tries('F13 extreme sheet', sheets, async ([name, bytes]) => {
      const path = join(folder, `${name}.duckdb`)
      const [file, good] = [join(folder, name), join(folder, `good beside ${name}.csv`)]
      writeFileSync(file, bytes())
      writeFileSync(good, '工号,姓名,部门,入职日期\nGOOD1,好一,质量部,2021-03-01\n')
      const { code, out, err } = await runner()(['import', file, good, '-w', path, '--json'])
      expect([code, err.includes('    at ')]).toEqual([0, false])
      const { files, refused } = JSON.parse(out)
      expect(files + refused.length).toBe(2)
      await sound(path)
      for (const made of [path, file]) rmSync(made)
    })
  },
  1_200_000,
)

function manySheets(sheets: number): Buffer {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const names = count(sheets).map((n) => `<sheet name="s${n}" sheetId="${n + 1}" r:id="s${n}"/>`)
  const relations = count(sheets).map((n) => `<Relationship Id="s${n}" Type="${type}/worksheet" Target="worksheets/sheet${n + 1}.xml"/>`)
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships'
  return zip([
    storedEntry('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    storedEntry(
      '_rels/.rels',
      `<Relationships xmlns="${packaged}"><Relationship Id="r" Type="${type}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    storedEntry('xl/workbook.xml', `<workbook xmlns="${main}" xmlns:r="${type}"><sheets>${names.join('')}</sheets></workbook>`),
    storedEntry('xl/_rels/workbook.xml.rels', `<Relationships xmlns="${packaged}">${relations.join('')}</Relationships>`),
    ...count(sheets).map((n) => storedEntry(`xl/worksheets/sheet${n + 1}.xml`, sheetOpening + head + person(n) + sheetClosing)),
  ])
}

it('works wherever people keep their files', async () => {
  const real = join(folder, 'real')
  mkdirSync(real)
  symlinkSync(real, join(folder, 'linked folder'))
  const names = [
    '绩效 🎯 100% #1',
    'linked folder',
    'ends with a dot.',
    'quote\'s "and" `more` $HOME; &',
    `${'长'.repeat(80)}`,
    '%41%2e%2e',
    ' leading and trailing ',
    'new\nline',
  ]
  await tries('F25 path', few(names, 1), async (name) => {
    const place = join(folder, name)
    mkdirSync(place, { recursive: true })
    const files = join(place, `in ${name}`.slice(0, 60))
    if (thorough) cpSync(source.files, files, { recursive: true })
    else {
      mkdirSync(files)
      writeFileSync(join(files, '花名册.csv'), '工号,姓名,部门,入职日期\nX1,人一,质量部,2021-03-01\n')
    }
    const path = join(place, `${basename(name).slice(0, 60)}.duckdb`)
    const run = runner()
    const commands = [
      ['import', files, '-w'],
      ['backup', '-w'],
      ['metrics', '-w'],
      ['verify', '-w'],
    ]
    for (const command of few(commands, 2)) expect([command[0], (await run([...command, path])).code]).toEqual([command[0], 0])
    if (!thorough) return
    expect((await run(['diagnose', files, '--out', join(place, 'out')])).code).toBe(0)
    expect(existsSync(join(place, 'out', 'report.html'))).toBe(true)
  })
}, 600_000)

fully(
  'shows no answer that somebody has put beside a workspace',
  async () => {
    await tries('forged answers', ['unsigned', 'signed elsewhere'], async (how) => {
      const path = copyOfBase(source, folder, `forged ${how}`)
      const key = 'k'.repeat(43)
      const first = startEngine({ folder, workspace: path, env: { PLUMBLINE_ANSWERS_KEY: how === 'unsigned' ? key : 'e'.repeat(43) } })
      const asked = { id: 'consistency_rate' as const, slice: {} }
      const { value } = given(await first.call('metric.answer', asked))
      await first.stop()
      // Left as they are they would be shown.
      const own = startEngine({ folder, workspace: path, env: { PLUMBLINE_ANSWERS_KEY: how === 'unsigned' ? key : 'e'.repeat(43) } })
      await own.call('workspace.info', {})
      await own.kill()
      expect(own.remembered).not.toEqual([])
      const notes = JSON.parse(readFileSync(snapshotPath(path), 'utf8'))
      for (const answer of notes.answers) if (answer.name === 'metric.answer') Object.assign(answer.value, { value: 0.123 })
      writeFileSync(snapshotPath(path), JSON.stringify(notes))
      const second = startEngine({ folder, workspace: path, env: { PLUMBLINE_ANSWERS_KEY: key } })
      expect(given(await second.call('metric.answer', asked)).value).toBe(value)
      await second.stop()
      expect(second.remembered).toEqual([])
    })
  },
  300_000,
)
