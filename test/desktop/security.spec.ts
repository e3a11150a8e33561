// Electron's own security checklist, item by item, on the built program.
import { expect, test } from './support/app'

test('both windows are sandboxed, isolated and without Node', async ({ sharedPlumbline: plumbline }) => {
  const projection = await plumbline.openProjection()
  const settings = await plumbline.app.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()
      .map((contents) => (contents as unknown as { getLastWebPreferences(): Record<string, unknown> }).getLastWebPreferences()),
  )
  expect(settings).toHaveLength(2)
  for (const window of settings) {
    expect(window).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false, webSecurity: true })
    expect([window.nodeIntegrationInWorker ?? false, window.nodeIntegrationInSubFrames ?? false]).toEqual([false, false])
    expect(window).toMatchObject({ allowRunningInsecureContent: false, experimentalFeatures: false })
    expect(window.enableBlinkFeatures ?? '').toBe('')
  }
  for (const page of [plumbline.page, projection]) {
    expect(await page.evaluate(() => ['require', 'process', 'module', 'Buffer'].filter((name) => name in window))).toEqual([])
  }
})

test('the pages reach the listed services and nothing else', async ({ sharedPlumbline: plumbline }) => {
  const projection = await plumbline.openProjection()
  const names = () => Object.keys((window as unknown as { plumbline: object }).plumbline).sort()
  expect(await plumbline.page.evaluate(names)).toEqual(
    [
      'sourcesOf',
      'chooseFiles',
      'chooseFolder',
      'chooseWorkspace',
      'chooseWorkspaceFolder',
      'openProjection',
      'closeProjection',
      'copyPicture',
      'saveFile',
      'preferences',
      'setPreferences',
    ].sort(),
  )
  expect(await projection.evaluate(names)).toEqual(['close'])
})

test('the content policy admits our own files only, with a new nonce each time', async ({ sharedPlumbline: plumbline }) => {
  const policies = await plumbline.page.evaluate(async () => {
    const policy = async () => (await fetch('app://plumbline/workbench.html')).headers.get('content-security-policy') ?? ''
    return [await policy(), await policy()]
  })
  expect(policies[0]).not.toBe(policies[1])
  const rules = Object.fromEntries(policies[0].split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]))
  expect(rules).toMatchObject({ 'default-src': ["'none'"], 'script-src': ["'self'"], 'connect-src': ["'self'"], 'object-src': ["'none'"] })
  expect(rules).toMatchObject({ 'base-uri': ["'none'"], 'form-action': ["'none'"], 'frame-ancestors': ["'none'"] })
  expect(policies[0]).not.toMatch(/unsafe-(eval|inline)|https?:/)
})

test('what the first page carries with it is given once, and to nobody else', async ({ plumbline }) => {
  const carried = async () => (await (await fetch('app://plumbline/workbench.html')).text()).includes('first-picture')
  expect(await plumbline.page.evaluate(() => document.getElementById('first-picture')?.getAttribute('type'))).toBe('application/json')
  expect(await plumbline.page.evaluate(carried)).toBe(false)
  expect(await (await plumbline.openProjection()).evaluate(carried)).toBe(false)
})

test('text cannot become script or markup', async ({ sharedPlumbline: plumbline }) => {
  const outcomes = await plumbline.page.evaluate(async () => {
    // Later, because the test's own line to the page is exempt from the policy while it runs.
    await new Promise((settle) => setTimeout(settle))
    const attempt = (work: () => void) => {
      try {
        work()
        return 'done'
      } catch (error) {
        return (error as Error).name
      }
    }
    const [script, element, button] = ['script', 'div', 'button'].map((tag) => document.createElement(tag))
    const outcomes = {
      script: attempt(() => script.append('document.title = "injected"')),
      address: attempt(() => script.setAttribute('src', 'https://example.invalid/x.js')),
      handler: attempt(() => button.setAttribute('onclick', 'document.title = "injected"')),
      code: attempt(() => new Function('return 1')()),
      later: attempt(() => setTimeout('document.title = "injected"', 0)),
      markup: attempt(() => (element.innerHTML = '<img src=x onerror="document.title = 1">')),
      policy: attempt(() => (window as unknown as { trustedTypes: { createPolicy(name: string): void } }).trustedTypes.createPolicy('own')),
      emptied: attempt(() => (element.innerHTML = '')),
    }
    document.body.append(script, element, button)
    button.click()
    await new Promise((settle) => setTimeout(settle, 100))
    return { ...outcomes, title: document.title }
  })
  const { title, emptied, code, ...refused } = outcomes
  expect(title).not.toMatch(/injected|1/)
  expect(code).toBe('EvalError')
  expect(emptied).toBe('done')
  for (const outcome of Object.values(refused)) expect(outcome).toBe('TypeError')
})

test('a picture from elsewhere is refused by the policy', async ({ sharedPlumbline: plumbline }) => {
  const directive = await plumbline.page.evaluate(async () => {
    const violation = new Promise<string>((settle) =>
      document.addEventListener('securitypolicyviolation', (event) => settle(event.effectiveDirective), { once: true }),
    )
    const picture = document.createElement('img')
    picture.src = 'https://example.invalid/x.png'
    return violation
  })
  expect(directive).toBe('img-src')
})

test('every permission is refused', async ({ sharedPlumbline: plumbline }) => {
  const answers = await plumbline.page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'clipboard-read',
      'camera',
      'microphone',
      'midi',
      'persistent-storage',
    ] as PermissionName[]
    const asked = await Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state))
    const located = await new Promise((settle) =>
      navigator.geolocation.getCurrentPosition(
        () => settle('granted'),
        () => settle('denied'),
      ),
    )
    const media = await navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'granted',
      () => 'denied',
    )
    const notification = await Notification.requestPermission()
    return [...asked, located, media, notification]
  })
  expect(new Set(answers)).toEqual(new Set(['denied']))
})

test('the page cannot leave: no navigation, no new window, no webview, no frame', async ({ sharedPlumbline: plumbline }) => {
  const { page, app } = plumbline
  const opened = await page.evaluate(
    () => window.open('https://example.invalid') === null && window.open('app://plumbline/presenter.html') === null,
  )
  expect(opened).toBe(true)
  for (const address of ['https://example.invalid/', 'file:///etc/passwd', 'app://elsewhere/workbench.html']) {
    await page.evaluate((to) => {
      const link = document.createElement('a')
      link.href = to
      document.body.append(link)
      link.click()
      link.remove()
      location.href = to
    }, address)
    await page.waitForTimeout(100)
    expect(page.url()).toBe('app://plumbline/workbench.html')
  }
  await page.evaluate(() => {
    for (const tag of ['webview', 'iframe']) {
      const element = document.createElement(tag)
      element.setAttribute('src', 'https://example.invalid')
      document.body.append(element)
    }
  })
  await page.waitForTimeout(200)
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('the network is out of reach, of the page and of its session', async ({ sharedPlumbline: plumbline }) => {
  const reached = await plumbline.page.evaluate(async () => {
    const tries = ['https://example.invalid/', 'http://127.0.0.1:9/', 'file:///etc/hostname']
    return Promise.all(
      tries.map((address) =>
        fetch(address).then(
          () => 'reached',
          () => 'refused',
        ),
      ),
    )
  })
  expect(reached).toEqual(['refused', 'refused', 'refused'])
  const error = await plumbline.app.evaluate(({ session }) => session.defaultSession.fetch('http://127.0.0.1:9/').then(String, String))
  expect(error).toContain('ERR_BLOCKED_BY_CLIENT')
})

test('addresses outside the built pages are not found', async ({ sharedPlumbline: plumbline }) => {
  const tries = [
    'app://plumbline/..%2f..%2f..%2fetc/passwd',
    'app://plumbline/%2e%2e/%2e%2e/package.json',
    'app://plumbline/..%5c..%5cpackage.json',
    'app://plumbline/assets/..%2f..%2fmain/main.cjs',
    'app://plumbline/nothing.html',
    'app://plumbline/',
  ]
  const statuses = await plumbline.page.evaluate(
    (addresses) => Promise.all(addresses.map((address) => fetch(address).then(({ status }) => status, String))),
    tries,
  )
  expect(statuses).toEqual(tries.map(() => 404))
})

test('the shell answers only the main frame of its own windows, each in its role', async ({ sharedPlumbline: plumbline }) => {
  await plumbline.openProjection()
  const own = await plumbline.shell.evaluate((shell) => shell.preferences())
  expect(own).toHaveProperty('language')
  const foreign = await plumbline.app.evaluate(async ({ BrowserWindow, ipcMain }) => {
    const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, (event: unknown, argument?: unknown) => unknown> })
      ._invokeHandlers
    const [first, second] = BrowserWindow.getAllWindows().map(({ webContents }) => webContents)
    const [workbench, presenter] = first.getURL().endsWith('workbench.html') ? [first, second] : [second, first]
    const stranger = new BrowserWindow({ show: false, webPreferences: { sandbox: true } })
    await stranger.loadURL('app://plumbline/workbench.html')
    const ask = async (sender: Electron.WebContents, senderFrame: unknown) => {
      const outcome = { refused: false }
      try {
        await handlers.get('preferences.read')?.({ sender, senderFrame }, undefined)
      } catch {
        outcome.refused = true
      }
      return outcome.refused
    }
    const answers = {
      workbench: await ask(workbench, workbench.mainFrame),
      noFrame: await ask(workbench, null),
      otherFrame: await ask(workbench, presenter.mainFrame),
      presenter: await ask(presenter, presenter.mainFrame),
      stranger: await ask(stranger.webContents, stranger.webContents.mainFrame),
    }
    stranger.destroy()
    return answers
  })
  expect(foreign).toEqual({ workbench: false, noFrame: true, otherFrame: true, presenter: true, stranger: true })
})

test('preferences keep only what is well-formed', async ({ sharedPlumbline: plumbline }) => {
  const kept = await plumbline.shell.evaluate(async (shell) => {
    const nonsense = JSON.parse('{"language":"xx","theme":7,"lastRoom":{"a":1},"__proto__":{"x":1},"other":"y"}')
    await shell.setPreferences(nonsense)
    await shell.setPreferences({ lastRoom: 'x'.repeat(10_000_000) })
    return shell.setPreferences({ lastRoom: 'overview' })
  })
  expect(kept).toEqual({ language: 'zh-CN', theme: 'system', lastWorkspace: null, lastRoom: 'overview' })
})
