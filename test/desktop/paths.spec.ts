// What a page that was taken over can do with paths: nothing that a person did not choose.
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './support/app'
import { temporaryFolder } from './support/company'
import { answerDialogs, takeLine } from './support/system'

test('a path reaches the engine only as a token of what a person chose', async ({ plumbline }) => {
  const folder = temporaryFolder('chosen')
  const [file, secret] = [join(folder, '花名册.csv'), join(folder, 'secret.csv')]
  for (const path of [file, secret]) writeFileSync(path, '工号,姓名,部门\nE1,张三,运营\n')
  await answerDialogs(plumbline.app, [file])
  const { ask, shell } = await takeLine(plumbline.page)
  const [chosen] = await shell.evaluate((offered) => offered.chooseFiles())
  expect(chosen).toMatchObject({ path: file, folder: { path: folder } })
  const altered = chosen.token.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
  const elsewhere = `${chosen.token.split('.')[0]}.${Buffer.from(secret, 'utf16le').toString('base64url')}`
  const place = { name: 'new.duckdb', company: 'A', cycle: '2026Q1' }
  const refused: [string, object][] = [
    ...[secret, file, altered, elsewhere, chosen.folder.token].map((path): [string, object] => [
      'sources.recognise',
      { jobId: 'job', paths: [path] },
    ]),
    ['sources.import', { jobId: 'job', paths: [file] }],
    ['sources.import', { jobId: 'job', paths: [chosen.token, secret] }],
    ['workspace.open', { path: join(folder, 'a.duckdb') }],
    ['workspace.open', { path: chosen.token }],
    ['workspace.create', { ...place, folder }],
    ['workspace.create', { ...place, folder: chosen.token }],
    ...['../new.duckdb', '/new.duckdb', 'a\\new.duckdb', 'new.csv', '.duckdb', 'x/../new.duckdb', 'new.duckdb?', 'a:new.duckdb'].map(
      (name): [string, object] => ['workspace.create', { ...place, folder: chosen.folder.token, name }],
    ),
  ]
  for (const [name, input] of refused)
    expect(await ask(name, input), JSON.stringify([name, input])).toMatchObject({ failure: { code: 'bad_input' } })
  expect(readdirSync(folder).sort()).toEqual(['secret.csv', '花名册.csv'])

  expect(await ask('sources.recognise', { jobId: 'job', paths: [chosen.token] })).toMatchObject({ ok: true })
  expect(await ask('workspace.create', { ...place, folder: chosen.folder.token })).toMatchObject({
    ok: true,
    value: { path: join(folder, 'new.duckdb') },
  })
})

test('a page cannot name the workspace of the next start; the one it opened is remembered', async ({ plumbline }) => {
  const { ask, shell } = await takeLine(plumbline.page)
  const lastWorkspace = '/somewhere/else.duckdb'
  const name = () => shell.evaluate((offered, named) => offered.setPreferences({ lastWorkspace: named } as object), lastWorkspace)
  expect((await name()).lastWorkspace).toBeNull()
  const folder = temporaryFolder('opened')
  await answerDialogs(plumbline.app, [folder])
  const chosen = await shell.evaluate((offered) => offered.chooseWorkspaceFolder())
  const input = { folder: chosen?.token, name: 'a.duckdb', company: 'A', cycle: '2026Q1' }
  expect(await ask('workspace.create', input)).toMatchObject({ ok: true })
  const remembered = () => shell.evaluate(async (offered) => (await offered.preferences()).lastWorkspace)
  await expect.poll(remembered).toBe(join(folder, 'a.duckdb'))
  await name()
  expect(await remembered()).toBe(join(folder, 'a.duckdb'))
})

test('only a file that was dropped or chosen has a path, whatever a page calls a file', async ({ sharedPlumbline: plumbline }) => {
  const { shell, page } = plumbline
  const found = await shell.evaluate(async ({ sourcesOf }) => {
    const path = '/etc/hostname'
    const own = new File(['a'], 'hostname')
    const dressed = Object.defineProperty(new File(['a'], 'hostname'), 'path', { value: path })
    const posing = Object.create(File.prototype, { path: { value: path, enumerable: true } })
    const disguised = JSON.parse(`{"path":"${path}"}`)
    Object.defineProperty(disguised, '__proto__', { value: own, enumerable: true })
    const tries = [
      [path],
      [{ path, name: 'hostname' }],
      [own],
      [dressed],
      [posing],
      [disguised],
      [null],
      path,
      { 0: { path }, length: 1 },
      {},
    ]
    const ask = async (files: unknown) => {
      try {
        return (await sourcesOf(files as File[])).length
      } catch {
        return 'refused'
      }
    }
    return Promise.all(tries.map(ask))
  })
  expect(found.filter((count) => count !== 0 && count !== 'refused')).toEqual([])
  const input = page.locator('#probe')
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('input'), { type: 'file', id: 'probe' })))
  await input.setInputFiles(join(__dirname, 'security.spec.ts'))
  const element = await input.elementHandle()
  const path = await shell.evaluate(async ({ sourcesOf }, probe) => {
    const [chosen] = await sourcesOf([...((probe as HTMLInputElement).files ?? [])])
    return chosen.path
  }, element)
  expect(path).toBe(join(__dirname, 'security.spec.ts'))
})
