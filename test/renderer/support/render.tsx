// Draws a piece of the window as the workbench would: language, theme, the browser parts jsdom lacks.
import { MantineProvider } from '@mantine/core'
import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import type { Language } from '../../../renderer/contract/types'
import { LanguageContext } from '../../../renderer/text/use-text'

class StillObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

export function prepareBrowser() {
  window.matchMedia ??= (query: string) =>
    ({
      matches: false,
      media: query,
      addEventListener() {},
      removeEventListener() {},
      addListener() {},
      removeListener() {},
    }) as unknown as MediaQueryList
  if (!document.fonts) Object.defineProperty(document, 'fonts', { value: new EventTarget() })
  window.ResizeObserver ??= StillObserver as unknown as typeof ResizeObserver
}

export function draw(element: ReactElement, language: Language = 'zh-CN') {
  prepareBrowser()
  return render(
    <LanguageContext.Provider value={language}>
      <MantineProvider env="test">{element}</MantineProvider>
    </LanguageContext.Provider>,
  )
}
