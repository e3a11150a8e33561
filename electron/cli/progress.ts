// Progress on stderr: a bar on a terminal, plain lines elsewhere.
import type { CommandContext } from './command'

const EVERY_MS = 100
const LINE_EVERY_MS = 2000

const steps = {
  'zh-CN': { recognise: '识别', read: '读取', type: '定型', match: '匹配人员', store: '保存' },
  en: { recognise: 'recognise', read: 'read', type: 'type', match: 'match people', store: 'store' },
}

export interface Progress {
  report(step: keyof (typeof steps)['en'], file: string | null, done: number, total: number): void
  end(): void
}

export function showProgress({ err, language, cover }: CommandContext): Progress {
  let last = 0
  let isDrawn = false
  return {
    report(step, file, done, total) {
      const now = performance.now()
      if (now - last < (err.isTTY ? EVERY_MS : LINE_EVERY_MS)) return
      last = now
      const percent = total > 0 ? Math.min(100, Math.floor((100 * done) / total)) : 0
      const text = `${String(percent).padStart(3)}% ${steps[language][step]} ${file === null ? '' : (cover?.file(file) ?? file)}`
      if (!err.isTTY) err.line(text)
      else {
        const bar = '█'.repeat(Math.floor(percent / 5)).padEnd(20, '░')
        isDrawn = true
        err.redraw(`${bar} ${text}`)
      }
    },
    end() {
      if (isDrawn) err.redraw('')
    },
  }
}
