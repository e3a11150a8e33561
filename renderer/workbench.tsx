// Entry of the workbench window.
import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import '@mantine/spotlight/styles.css'
import './theme/tokens.css'
import './styles'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { Frame } from './shell/Frame'
import { Workbench } from './shell/Workbench'
import { listen, shell, startupView } from './state/engine'
import { takePreferences, takePreferencesAgain, usePreferences } from './state/preferences'
import { projectionGone } from './state/presenter'
import { reopenLast, takeRemembered } from './state/reopen'

function App() {
  const { language, theme } = usePreferences()
  return (
    <Frame language={language} scheme={theme}>
      <Workbench />
    </Frame>
  )
}

/** In one go, so that the first frame the browser draws is the first picture. */
function show(root: HTMLElement) {
  flushSync(() => createRoot(root).render(<App />))
}

listen(reopenLast, projectionGone)
const root = document.getElementById('root')
const first = startupView()
if (first) {
  takePreferences(first.preferences)
  takeRemembered(first.answers)
  if (root) show(root)
} else {
  // Loaded again: the preferences are there in a moment, and waiting for them spares a flash of the wrong language.
  const asked = shell.preferences().then((kept) => kept && takePreferencesAgain(kept))
  void asked.finally(() => root && show(root))
}
