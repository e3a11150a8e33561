// Entry of the workbench window.
import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import '@mantine/spotlight/styles.css'
import './theme/tokens.css'
import './styles'
import { createRoot } from 'react-dom/client'
import { listen } from './engine'
import { Frame } from './shell/Frame'
import { loadPreferences, usePreferences } from './shell/preferences'
import { projectionGone } from './shell/projection'
import { reopenLast } from './shell/reopen'
import { Workbench } from './shell/Workbench'

function App() {
  const { language, theme } = usePreferences()
  return (
    <Frame language={language} scheme={theme}>
      <Workbench />
    </Frame>
  )
}

listen(reopenLast, projectionGone)
const root = document.getElementById('root')
// Preferences are a file beside the window and there in a moment; waiting for them spares a flash of the wrong language.
if (root) void loadPreferences().finally(() => createRoot(root).render(<App />))
