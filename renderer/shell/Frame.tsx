import { MantineProvider } from '@mantine/core'
import { useColorScheme } from '@mantine/hooks'
import { type ReactNode, useEffect } from 'react'
import type { Language, Preferences } from '../contract/types'
import { styleNonce } from '../state/engine'
import { LanguageContext } from '../text/use-text'
import { cssVariablesResolver, theme } from '../theme/theme'

const nonce = styleNonce()

interface Props {
  language: Language
  scheme: Preferences['theme']
  children: ReactNode
}

/** Language, theme and content policy around a page. */
export function Frame({ language, scheme, children }: Props) {
  const system = useColorScheme()
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <LanguageContext.Provider value={language}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariablesResolver}
        forceColorScheme={scheme === 'system' ? system : scheme}
        getStyleNonce={() => nonce}
      >
        {children}
      </MantineProvider>
    </LanguageContext.Provider>
  )
}
