// A virtual screen where there is none, for the window tests. It ends with this process.
import { spawn } from 'node:child_process'

/** Sets DISPLAY where there is none. Resolves to a function that takes the screen away again. */
export async function ensureDisplay() {
  if (process.platform !== 'linux' || process.env.DISPLAY) return () => {}
  const { display, remove } = await startScreen()
  process.env.DISPLAY = display
  return remove
}

/** A screen of its own: its name, and a function that takes it away again. */
export async function startScreen() {
  // Xvfb picks a free number itself and writes it to the descriptor; its own output must not be a pipe that fills up.
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const number = await new Promise((settle, refuse) => {
    screen.once('error', refuse)
    screen.once('exit', (code) => refuse(new Error(`Xvfb ended with ${code}`)))
    let written = ''
    // Number and line end come in two writes: closing between them would end the server.
    screen.stdio[3].on('data', (data) => {
      written += data
      if (written.endsWith('\n')) settle(written.trim())
    })
  })
  screen.unref()
  screen.stdio[3].destroy()
  const remove = () => screen.kill('SIGKILL')
  process.once('exit', remove)
  return { display: `:${number}`, remove }
}
